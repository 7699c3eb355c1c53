#!/bin/sh
# Runs or lists tests of Windows with wine, whose path is the first word.
#
# Three ends of it are wine's alone, and only where its output shows that, the test is run once more, whole; then it counts:
# 1 and no output: once in some hundreds of starts wine ends within milliseconds, before the program begins.
# 101 and words of the tests for a program that they started and none of whose own code has run: the same of that one.
# 137 after the test passed: wine kills a program that has ended and takes long to leave, as on a very busy computer.
# A test that fails in any other way ends with 101, and one that breaks off has not passed: neither gets a second try. A list
# says nothing of the kind and may be made again.
said=$(mktemp "$WINEPREFIX/said.XXXXXX")
panicked=$(mktemp "$WINEPREFIX/panicked.XXXXXX")
case " $* " in
*" --list "*) whole=. ;;
*) whole='^test result: ok\.' ;;
esac
trap 'cat "$said"; cat "$panicked" >&2; rm -f "$said" "$panicked"' EXIT
trap 'exit 143' TERM
"$@" >"$said" 2>"$panicked"
code=$?
if [ $code = 1 ] && [ ! -s "$said" ]; then
    echo "wine ended before the program began; once more" >&2
elif [ $code = 101 ] && grep -q 'the program never began: exit code: 0xc0000142' "$panicked"; then
    echo "wine ended a program of the test before it began; once more" >&2
elif [ $code = 137 ] && grep -q "$whole" "$said"; then
    echo "wine killed a program that had done its work and was leaving; once more" >&2
else
    exit $code
fi
"$@" >"$said" 2>"$panicked"
