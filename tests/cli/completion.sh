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
  dragnet-index --generate $what >index-$what
  for option in --index --strict --generations; do
    grep -q -e "$option\|l ${option#--}\|${option/--/\\\\-\\\\-}" index-$what || echo "$what of the indexer knows no $option"
  done
done
for shell in bash zsh fish; do
  command -v $shell >/dev/null || continue
  $shell -n complete-$shell && $shell -n index-complete-$shell || echo "$shell does not read it"
done
bash -n complete-bash && echo 'bash reads it'
for page in man-query man-json; do dragnet-search --generate $page >$page; done
for page in man index-man man-query man-json; do
  if command -v man >/dev/null; then LC_ALL=C.UTF-8 man -l --warnings $page 2>&1 >/dev/null | head -n 3; fi
  if command -v mandoc >/dev/null; then mandoc -Tlint $page; fi
done
export DRAGNET_INDEX=$PWD/index
source ./complete-bash
source ./index-complete-bash
complete_words() {
  COMP_WORDS=("$@")
  COMP_CWORD=$(($# - 1))
  _${1/-/_}
  printf '%s\n' "$* -> ${COMPREPLY[*]}"
}
complete_words dragnet-search --cit
complete_words dragnet-search --format j
complete_words dragnet-search --city Kara
complete_words dragnet-search --city 'Hong\ K'
complete_words dragnet-search --limit 1
# Orders, facets and sums are also of figures, of every kind.
complete_words dragnet-search --sort su
complete_words dragnet-search --sort new
complete_words dragnet-search --facet losses
complete_words dragnet-search --facet pro
complete_words dragnet-search --sum cases-l
complete_words dragnet-index r
complete_words dragnet-index info --gen
complete_words dragnet-index tag x --format j
complete_words dragnet-index build --f
unset DRAGNET_INDEX
complete_words dragnet-search --index index --city Kara
