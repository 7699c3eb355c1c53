#!/bin/sh
# Stands in for a C compiler and an archiver of macOS, which do not exist outside macOS: writes what it is asked for,
# empty. A check of Rust code never looks inside, so nothing of C or Objective-C is checked here.
output=
for word in "$@"; do
    if [ "$output" = next ]; then
        : > "$word"
        output=
    else
        case $word in
        -o) output=next ;;
        *.a) : > "$word" ;;
        esac
    fi
done
