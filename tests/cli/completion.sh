# index
# Made of the one table of options; bash completes values from the index.
show dragnet-search --complete city --index index
show dragnet-search --complete type --index index 杀
show dragnet-search --complete city --index index -- xi
show dragnet-search --complete nonsense --index index
show dragnet-search --generate pages
for what in man complete-bash complete-zsh complete-fish; do
  dragnet-search --generate $what >$what
  for option in --city --where --timeline --batch; do
    grep -q -e "$option\|l ${option#--}\|${option/--/\\\\-\\\\-}" $what || echo "$what knows no $option"
  done
done
bash -n complete-bash && echo 'bash reads it'
LC_ALL=C grep -c . man >/dev/null && man -l --warnings man 2>&1 >/dev/null | head -n 3
export DRAGNET_INDEX=$PWD/index
source ./complete-bash
complete_words() {
  COMP_WORDS=("$@")
  COMP_CWORD=$(($# - 1))
  _dragnet_search
  printf '%s\n' "$* -> ${COMPREPLY[*]}"
}
complete_words dragnet-search --cit
complete_words dragnet-search --format j
complete_words dragnet-search --city Kara
complete_words dragnet-search --city 'Hong\ K'
complete_words dragnet-search --limit 1
