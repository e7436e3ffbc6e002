#!/bin/sh
# Makes a bare Debian in a folder that does not exist yet: what debootstrap calls minimal, the Node
# and npm that run here, one user without rights, and the source as a clone would have it. How
# registries are reached is this machine's own business, and copied from its settings. Run as root.
set -e
folder=$1
root=$(dirname "$0")/../..
. /etc/os-release

debian() { apt-get indextargets --format "$1" 'Identifier: Packages' 'Origin: Debian'; }
# What it mounts is gone with it, even if it fails: the folder can be deleted.
unshare --mount debootstrap --variant=minbase "$VERSION_CODENAME" "$folder" \
  "$(debian '$(REPO_URI) $(RELEASE)' | sed -n "s/ $VERSION_CODENAME\$//p" | head -n 1)"
debian 'deb $(REPO_URI) $(RELEASE) $(COMPONENT)' >"$folder/etc/apt/sources.list"
apt-config dump | grep -i '^Acquire::.*Proxy' >"$folder/etc/apt/apt.conf.d/proxy" || true
cp -L /etc/resolv.conf "$folder/etc/resolv.conf"
printf '127.0.0.1 localhost\n::1 localhost\n' >"$folder/etc/hosts"

modules=$folder/usr/local/lib/node_modules
mkdir -p "$modules" "$folder/usr/local/etc"
cp "$(node -p process.execPath)" "$folder/usr/local/bin/node"
cp -R "$(dirname "$(realpath "$(command -v npm)")")/.." "$modules/npm"
ln -s ../lib/node_modules/npm/bin/npm-cli.js "$folder/usr/local/bin/npm"
ln -s ../lib/node_modules/npm/bin/npx-cli.js "$folder/usr/local/bin/npx"
for name in registry proxy https-proxy; do
  value=$(npm config get "$name")
  [ "$value" = null ] || echo "$name=$value" >>"$folder/usr/local/etc/npmrc"
done
authorities=$(npm config get cafile)
if [ "$authorities" != null ]; then
  cp -L "$authorities" "$folder/usr/local/etc/authorities.pem"
  echo cafile=/usr/local/etc/authorities.pem >>"$folder/usr/local/etc/npmrc"
fi

chroot "$folder" useradd --create-home ada
for home in root home/ada; do
  mkdir "$folder/$home/raison"
  git -C "$root" archive HEAD | tar -x -C "$folder/$home/raison"
done
chroot "$folder" chown -R ada: /home/ada/raison
