#!/bin/sh
# Runs a shell command as a user in a Debian that lies in a folder, as if it were the machine's own:
# `enter.sh FOLDER USER COMMAND`. The folder is the root itself (a chroot is denied namespaces, and
# with them Chromium's sandbox), /dev/shm as small as containers have it. Mounts and processes are
# of namespaces that end with the command. Run as root.
exec unshare --mount --pid --fork --kill-child sh -c '
  set -e
  mount --make-rprivate /
  mount --bind "$1" "$1"
  cd "$1"
  mount -t proc proc proc
  mount -t sysfs -o ro sysfs sys
  mount -t tmpfs -o mode=1777,size=64m tmpfs dev/shm
  mount -t devpts -o newinstance,ptmxmode=0666 devpts dev/pts
  pivot_root . mnt
  exec chroot . sh -c "
    umount -l /mnt
    home=\$(getent passwd \$1 | cut -d: -f6)
    exec env -i HOME=\$home USER=\$1 PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
      setpriv --reuid=\$1 --regid=\$1 --init-groups sh -c \"cd \$home/raison && \$2\"
  " sh "$2" "$3"
' sh "$1" "$2" "$3"
