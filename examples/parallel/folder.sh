#!/usr/bin/env bash
# Parses the text files of a folder with GNU parallel, as many runs at once as there are processors, and writes what
# `wireparse -f ndjson FOLDER` writes, byte for byte. The exit status is the number of runs in which a story failed;
# each of these left a record with the error.
#
#   folder.sh stories/ > stories.ndjson
set -euo pipefail
find "${1%/}/" -name '*.txt' -type f -not -path '*/.*' -print0 |
  LC_ALL=C sort -z |
  parallel --pipe --recend '\0' -N 200 --keep-order wireparse -q --files-from - --null -f ndjson
