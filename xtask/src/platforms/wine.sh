#!/bin/sh
# Runs a program of Windows with wine, whose path is the first word.
#
# Once in some hundreds of starts wine ends with 1 within milliseconds, before the program begins, and says nothing.
# A test that fails ends with 101. So 1 says nothing about the test, and wine is started a second time.
"$@"
code=$?
if [ $code -eq 1 ]; then
    echo "wine ended before the program began; once more" >&2
    exec "$@"
fi
exit $code
