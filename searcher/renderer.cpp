#include "searcher/renderer.h"

#include "searcher/renderer_json.h"
#include "searcher/renderer_text.h"

namespace dragnet {

std::unique_ptr<Renderer> make_renderer(std::ostream& out, const Knowledge& knowledge,
                                        const RendererSetup& setup) {
  if (setup.format == Format::json) return std::make_unique<JsonRenderer>(out, knowledge);
  return std::make_unique<TextRenderer>(out, knowledge, setup);
}

}  // namespace dragnet
