#!/usr/bin/env bash
# usage: make_certificates.sh DIRECTORY
# A certificate authority of this test's own, a certificate of it for the loopback address, and one that nobody signed.
set -euo pipefail
mkdir -p "$1"
cd "$1"
names='subjectAltName=IP:127.0.0.1,DNS:localhost'
openssl req -x509 -newkey rsa:2048 -nodes -days 3650 -subj '/CN=Rejoinder test authority' \
  -addext 'basicConstraints=critical,CA:TRUE' -keyout ca.key -out ca.pem 2>/dev/null
openssl req -newkey rsa:2048 -nodes -subj '/CN=localhost' -keyout server.key -out server.csr 2>/dev/null
openssl x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 3650 \
  -extfile <(printf '%s' "$names") -out server.pem 2>/dev/null
openssl req -x509 -newkey rsa:2048 -nodes -days 3650 -subj '/CN=localhost' -addext "$names" \
  -keyout lonely.key -out lonely.pem 2>/dev/null
