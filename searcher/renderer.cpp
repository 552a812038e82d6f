#include "searcher/renderer.h"

#include "common/error.h"
#include "searcher/renderer_html.h"
#include "searcher/renderer_json.h"
#include "searcher/renderer_jsonl.h"
#include "searcher/renderer_markdown.h"
#include "searcher/renderer_nul.h"
#include "searcher/renderer_rows.h"
#include "searcher/renderer_text.h"

namespace dragnet {

namespace {

std::vector<HitField> fields_or(const std::vector<std::string>& asked,
                                const std::vector<std::string>& usual) {
  return hit_fields(asked.empty() ? usual : asked);
}

}  // namespace

std::unique_ptr<Renderer> make_renderer(std::ostream& out, const IndexReader& index,
                                        const RendererSetup& setup) {
  switch (setup.format) {
    case Format::text:
      if (!setup.fields.empty())
        throw UserError("--fields: choose --format csv, tsv, md, html, json or jsonl with it");
      return std::make_unique<TextRenderer>(out, index, setup);
    case Format::json:
      return std::make_unique<JsonRenderer>(out, index,
                                            fields_or(setup.fields, usual_json_fields()));
    case Format::jsonl:
      return std::make_unique<JsonLinesRenderer>(out, index,
                                                 fields_or(setup.fields, usual_json_fields()));
    case Format::csv:
    case Format::tsv:
      return std::make_unique<RowRenderer>(
          out, index, fields_or(setup.fields, usual_table_fields()),
          setup.format == Format::csv ? TableFormat::csv : TableFormat::tsv, setup.header);
    case Format::markdown:
      return std::make_unique<MarkdownRenderer>(out, index, hit_fields(setup.fields));
    case Format::html:
      return std::make_unique<HtmlRenderer>(out, index, hit_fields(setup.fields));
    case Format::nul:
      return std::make_unique<NulRenderer>(out, index, fields_or(setup.fields, {"path"}));
  }
  return nullptr;
}

void print(const SearchResult& result, const SearchRequest& request, Renderer& renderer) {
  request.count_only ? renderer.count(result) : renderer.result(result);
}

}  // namespace dragnet
