#!/usr/bin/env bash
# Lends a Slurm of one node, on the loopback alone, to a command: `one-node-slurm.sh ROOT FOLDER COMMAND...`. ROOT is
# where the packages are unpacked, FOLDER is empty and has a short path, since sockets are made in it. Everything runs
# as the user who calls, and is stopped when the command ends or the script is interrupted.
set -euo pipefail
root=$1
folder=$2
shift 2
triplet=$(dpkg-architecture -qDEB_HOST_MULTIARCH 2>/dev/null || echo "$(uname -m)-linux-gnu")
plugins=$root/usr/lib/$triplet/slurm-wlm
export LD_LIBRARY_PATH=$plugins:$root/usr/lib/$triplet:$root/lib/$triplet PATH=$root/usr/bin:$root/usr/sbin:$PATH
export SLURM_CONF=$folder/slurm.conf
chmod 0755 "$folder"
mkdir -p "$folder/state" "$folder/spool"

daemons=()
stop() {
  trap '' INT TERM
  # The last one first: the others need munged to the end.
  local i
  for ((i = ${#daemons[@]} - 1; i >= 0; i--)); do
    kill -TERM "${daemons[i]}" 2>/dev/null || continue
    timeout 5 tail --pid="${daemons[i]}" -f /dev/null || kill -KILL "${daemons[i]}" 2>/dev/null || true
  done
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# start NAME COMMAND...: in the background, its output in a file.
start() {
  local name=$1
  shift
  "$@" >"$folder/$name.log" 2>&1 &
  daemons+=($!)
}

# wait_for WHAT COMMAND...: till the command succeeds, 30 seconds at most.
wait_for() {
  local what=$1 until=$((SECONDS + 30))
  shift
  while [ "$SECONDS" -lt "$until" ]; do
    if timeout 5 "$@" >/dev/null 2>&1; then return; fi
    sleep 0.2
  done
  echo "one-node-slurm: $what does not start" >&2
  tail -n 20 "$folder"/*.log >&2
  exit 1
}

cat >"$SLURM_CONF" <<EOF
ClusterName=one
SlurmctldHost=localhost(127.0.0.1)
SlurmctldPort=${SLURM_PORT:-16817}
SlurmdPort=$((${SLURM_PORT:-16817} + 1))
SlurmUser=$(id -un)
SlurmdUser=$(id -un)
AuthType=auth/munge
AuthInfo=socket=$folder/munge.socket
CredType=cred/munge
PluginDir=$plugins
CommunicationParameters=NoInAddrAny,NoCtldInAddrAny
StateSaveLocation=$folder/state
SlurmdSpoolDir=$folder/spool
SlurmctldPidFile=$folder/slurmctld.pid
SlurmdPidFile=$folder/slurmd.pid
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SwitchType=switch/none
MpiDefault=none
SchedulerType=sched/backfill
SchedulerParameters=sched_interval=1,batch_sched_delay=0,bf_interval=1,sched_min_interval=0
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
ReturnToService=2
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
NodeName=localhost NodeAddr=127.0.0.1 CPUs=$(nproc) State=UNKNOWN
PartitionName=all Nodes=localhost Default=YES MaxTime=INFINITE State=UP
EOF

(umask 077 && head -c 1024 /dev/urandom >"$folder/munge.key")
start munged munged --foreground --key-file "$folder/munge.key" --socket "$folder/munge.socket" \
  --pid-file "$folder/munged.pid" --seed-file "$folder/munged.seed" --log-file "$folder/munged.out"
wait_for munged munge --no-input --socket "$folder/munge.socket"
start slurmctld slurmctld-wlm -D
start slurmd slurmd-wlm -D -N localhost -d "$root/usr/sbin/slurmstepd-wlm"
wait_for slurmd sh -c 'sinfo --noheader --format %T | grep -x idle'

"$@" &
command=$!
status=0
wait "$command" || status=$?
exit "$status"
