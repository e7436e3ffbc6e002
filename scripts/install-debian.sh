#!/bin/sh
# Installs the Debian packages named as arguments. Run as root.
# Web servers from Debian start a service on port 80 when installed; policy-rc.d is Debian's own way
# to say no, and whatever the machine had there before is put back, also after a failure.
set -e
policy=/usr/sbin/policy-rc.d
saved=$policy.before-raison

restore() {
  rm -f "$policy"
  if [ -e "$saved" ]; then mv "$saved" "$policy"; fi
}

if [ -e "$policy" ] && [ ! -e "$saved" ]; then mv "$policy" "$saved"; fi
trap restore EXIT
trap 'exit 1' INT TERM HUP
printf '#!/bin/sh\nexit 101\n' >"$policy"
chmod 755 "$policy"
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -y -qq --no-install-recommends "$@"
