#!/bin/sh
# Runs a program of Windows with wine, whose path is the first word.
#
# Two ends say nothing about the program, and wine is started a second time:
# 1: once in some hundreds of starts wine ends within milliseconds, before the program begins, and says nothing.
# 137: wine kills a program that has ended and takes long to leave, as on a very busy computer.
# A test that fails ends with 101.
"$@"
code=$?
case $code in
1) echo "wine ended before the program began; once more" >&2 ;;
137) echo "wine killed a program that was leaving; once more" >&2 ;;
*) exit $code ;;
esac
exec "$@"
