#!/bin/sh
# Runs or lists tests of Windows with wine, whose path is the first word.
#
# Two ends of it are wine's alone, and only where its output shows that, the test is run once more, whole; then it counts:
# 1 and no output: once in some hundreds of starts wine ends within milliseconds, before the program begins.
# 137 after the test passed: wine kills a program that has ended and takes long to leave, as on a very busy computer.
# A test that fails ends with 101, and one that breaks off has not passed: neither gets a second try. A list says nothing
# of the kind and may be made again.
said=$(mktemp "$WINEPREFIX/said.XXXXXX")
case " $* " in
*" --list "*) whole=. ;;
*) whole='^test result: ok\.' ;;
esac
trap 'cat "$said"; rm -f "$said"' EXIT
trap 'exit 143' TERM
"$@" >"$said"
code=$?
if [ $code = 1 ] && [ ! -s "$said" ]; then
    echo "wine ended before the program began; once more" >&2
elif [ $code = 137 ] && grep -q "$whole" "$said"; then
    echo "wine killed a program that had done its work and was leaving; once more" >&2
else
    exit $code
fi
"$@" >"$said"
