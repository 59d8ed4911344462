#!/usr/bin/env bash
# Parses stories in shares with GNU parallel, as many at once as there are processors, and leaves one file of records
# a share in a folder. Whatever ends it, the same command goes on where it stopped: parallel's log knows the shares
# that are done, and --resume the records of those that are not.
#
#   shards.sh 16 parsed/ stories/ crawl.ndjson.gz
set -euo pipefail
export shares=$1 parsed=${2%/}
shift 2
mkdir -p "$parsed"

share() {
  local number=$1 status=0
  shift
  wireparse -q -j 1 --shard "$number/$shares" -f ndjson -o "$parsed/part-$number.ndjson" --resume "$@" || status=$?
  # Where a story failed, the status is 1 and the story's record says why: the share is done.
  [ "$status" -le 1 ]
}
export -f share

export SHELL=/bin/bash
seq "$shares" | parallel --joblog "$parsed/shares.log" --resume-failed --halt soon,fail=1 share {} "${@@Q}"
