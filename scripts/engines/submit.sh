#!/usr/bin/env bash
# Submits a job array and waits for its end: `submit.sh SCRIPT PARAM...`. `sbatch --wait` would look every ten seconds.
set -euo pipefail
job=$(sbatch --parsable "$@")
while [ -n "$(squeue --noheader --jobs "$job" 2>/dev/null)" ]; do sleep 0.3; done
scontrol show job "$job" | grep -oE 'JobState=[A-Z]+' | sort | uniq -c
