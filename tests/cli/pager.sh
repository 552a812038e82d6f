# index
# In a terminal an answer goes through a pager: the one that is named, else less, which does not ask when all fits on the screen.
terminal() {
  typed "$@"
  python3 -c "import os, pty, sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))" "$@" | tr -d '\r'
  printf '[%d]\n' "${PIPESTATUS[0]}"
}
ask() { terminal dragnet-search parcel --index index --no-facets "$@"; }
mkdir less
printf '#!/bin/sh\necho "less with LESS=$LESS"\ncat\n' >less/less
chmod +x less/less
export TERM=xterm COLUMNS=60 NO_COLOR=1
DRAGNET_PAGER='sed s/^/1:/' PAGER='sed s/^/2:/' ask
PAGER='sed s/^/2:/' ask
PAGER='sed s/^/2:/' ask --no-pager
PATH="$PWD/less:$PATH" ask
PATH="$PWD/less:$PATH" LESS=S ask
# One that reads nothing costs nothing but what it would have shown.
PAGER=true ask
# Messages are broken between words there, but not the lines that show a query.
terminal dragnet-search 'losses=>5' --index index --no-facets
terminal dragnet-search --index index --after 2023-13
# One that cannot be started costs nothing: the shell says why, and the answer is printed.
DRAGNET_PAGER=no-such-pager ask --count
