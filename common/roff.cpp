#include "common/roff.h"

#include "common/ascii.h"
#include "common/text_parts.h"
#include "common/version.h"

namespace dragnet {

namespace {

// A line that begins with a dot would be a request.
std::string safe_line(std::string text) {
  return text.starts_with('.') ? "\\&" + text : text;
}

// Formatters read \[uXXXX] for a character that is not ASCII.
std::size_t size_for_roff(std::string_view text) {
  constexpr std::size_t escape = 8;
  std::size_t size = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    size += byte < 0x80 ? 1 : (byte >= 0xC0 ? escape : 0);
  }
  return size;
}

std::string heading_line(std::string_view macro, std::string_view heading) {
  return std::string(macro).append(" \"").append(roff_text(heading)).append("\"\n");
}

std::string upper(std::string_view text) {
  std::string result(text);
  for (char& c : result) {
    if (is_ascii_letter(c)) c = static_cast<char>(c & ~('a' - 'A'));
  }
  return result;
}

}  // namespace

std::string roff_text(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    switch (c) {
      case '\\':
        escaped += "\\e";
        break;
      case '-':
        escaped += "\\-";
        break;
      case '\'':
        escaped += "\\(aq";
        break;
      case '"':
        escaped += "\\(dq";
        break;
      case '^':
        escaped += "\\(ha";
        break;
      case '~':
        escaped += "\\(ti";
        break;
      case '`':
        escaped += "\\(ga";
        break;
      default:
        escaped += c;
    }
  }
  return escaped;
}

std::string roff_bold(std::string_view text) {
  return "\\fB" + roff_text(text) + "\\fR";
}

std::string roff_italic(std::string_view text) {
  return "\\fI" + roff_text(text) + "\\fR";
}

std::string roff_head(std::string_view name, int section, std::string_view manual,
                      std::string_view purpose) {
  std::string head = ".TH " + roff_text(upper(name)) + " " + std::to_string(section);
  head.append(" ").append(program_date).append(" \"dragnet ").append(program_version);
  head.append("\" \"").append(manual).append("\"\n.nh\n.ad l\n");
  return head + roff_section("NAME") + roff_text(name) + " \\- " + roff_text(purpose) + "\n";
}

std::string roff_section(std::string_view heading) {
  return heading_line(".SH", upper(heading));
}

std::string roff_subsection(std::string_view heading) {
  return heading_line(".SS", heading);
}

std::string roff_filled(std::string_view text) {
  constexpr std::size_t most = 78;
  std::string page;
  std::string line;
  std::size_t size = 0;
  while (!text.empty()) {
    const std::string word = roff_text(take_part(text, ' '));
    if (!line.empty() && size + 1 + size_for_roff(word) > most) {
      page += safe_line(line) + "\n";
      line.clear();
      size = 0;
    }
    size += size_for_roff(word) + 1;
    line.append(line.empty() ? "" : " ").append(word);
  }
  return page + safe_line(line) + "\n";
}

std::string roff_paragraph(std::string_view text) {
  return ".PP\n" + roff_filled(text);
}

std::string roff_entry(std::string_view term, std::string_view text) {
  return ".TP\n" + safe_line(std::string(term)) + "\n" + roff_filled(text);
}

std::string roff_entries(std::span<const ManualEntry> entries) {
  std::string text;
  for (const ManualEntry& entry : entries) text += roff_entry(roff_bold(entry.term), entry.text);
  return text;
}

std::string roff_lines(std::string_view text) {
  std::string page = ".EX\n";
  while (!text.empty()) page += safe_line(roff_text(take_part(text, '\n'))) + "\n";
  return page + ".EE\n";
}

std::string roff_see_also(std::string_view names) {
  return roff_section("SEE ALSO") + roff_text(names) + "\n";
}

}  // namespace dragnet
