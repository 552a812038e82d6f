# index
# A page that stands alone. Its style, which does not change from page to page, is left out here.
page() {
  typed dragnet-search "$@" --index index --format html
  dragnet-search "$@" --index index --format html |
    sed -E '/^<style>/,/<\/style>$/d; s/sha256-[^'"'"']*/HASH/; s/vocabulary [0-9a-f]{12}/vocabulary HASH/'
}
page 'stop payment' --facet city:2 --limit 2
page --timeline year --pivot city:2,type:2 --facet suspects-arrested
page 'nosuchword bank'
page 'which nosuchword'
page 'which bank' --explain --no-facets --count
page --pivot language,kind --sum messages-blocked --limit 1 --no-facets
page police --count
page police --table --limit 2
page police --fields id,title --limit 1 --no-facets
echo "what there is more of:"
dragnet-search --index index --facet type:1 --format html | grep -o '<p class="more">[^<]*'
echo "figures in the evidence, and of what and when they are:"
dragnet-search --index index --kind all --sort oldest --limit 20 --format html | grep -o '<dt><b>[^<]*</b>[^<]*'
echo "where they come from, as far as it is known:"
dragnet-search --index index --kind all --limit 20 --format html | grep -o '<p class="from">[^<]*'
