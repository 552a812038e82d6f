#include "indexer/gzip_source.h"

#include <array>
#include <new>
#include <utility>

#include <zlib.h>

#include "common/inflater.h"
#include "indexer/limits.h"

namespace dragnet {

namespace {

class GzipSource : public ByteSource {
 public:
  explicit GzipSource(std::unique_ptr<ByteSource> packed)
      : packed_(std::move(packed)), inflater_(DeflateForm::gzip) {}

  std::string_view next() override {
    z_stream& stream = inflater_.stream();
    while (!ended_) {
      if (stream.avail_in == 0) inflater_.feed(packed_->next());
      if (stream.avail_in == 0) {
        end_of_input();
        break;
      }
      stream.next_out = reinterpret_cast<Bytef*>(piece_.data());
      stream.avail_out = static_cast<uInt>(piece_.size());
      const int status = inflate(&stream, Z_NO_FLUSH);
      const std::size_t size = piece_.size() - stream.avail_out;
      take_status(status, size);
      if (size == 0) continue;
      given_ += size;
      if (auto bomb = packed_->count_unpacked(size)) {
        bomb->byte = given_;
        stop(std::move(*bomb));
        break;
      }
      return {piece_.data(), size};
    }
    return {};
  }

  std::optional<SourceProblem> problem() const override { return problem_; }
  std::optional<SourceProblem> count_unpacked(std::size_t bytes) override {
    return packed_->count_unpacked(bytes);
  }
  bool begin_member() override { return packed_->begin_member(); }

 private:
  void take_status(int status, std::size_t size) {
    in_member_ = true;
    member_bytes_ += size;
    if (status == Z_STREAM_END) return end_of_member();
    if (status == Z_OK || status == Z_BUF_ERROR) return;
    if (status == Z_MEM_ERROR) throw std::bad_alloc();
    const std::string_view message = inflater_.stream().msg ? inflater_.stream().msg : "no gzip";
    if (members_ > 0 && member_bytes_ == 0 && message == "incorrect header check")
      return stop(trailing_garbage());
    const bool checksum = message.ends_with("data check") || message.ends_with("length check");
    stop({Severity::skipped, checksum ? "gzip-crc" : "gzip-damaged", std::string(message),
          given_ + size});
  }

  void end_of_member() {
    empty_members_ = member_bytes_ == 0 ? empty_members_ + 1 : 0;
    if (empty_members_ > max_empty_members) {
      return stop({Severity::skipped, "gzip-empty-members",
                   "more than " + std::to_string(max_empty_members) + " in a row", given_});
    }
    ++members_;
    in_member_ = false;
    member_bytes_ = 0;
    inflateReset(&inflater_.stream());
  }

  void end_of_input() {
    ended_ = true;
    problem_ = packed_->problem();
    if (!in_member_ || problem_) return;
    // A line feed or a NUL that somebody appended.
    const bool is_one_byte = members_ > 0 && inflater_.stream().total_in == 1;
    problem_ = is_one_byte ? trailing_garbage()
                           : SourceProblem{Severity::skipped, "gzip-truncated",
                                           "the end is missing", given_};
  }

  SourceProblem trailing_garbage() const {
    return {Severity::info, "gzip-trailing-garbage", "what follows is no gzip", given_};
  }

  void stop(SourceProblem problem) {
    ended_ = true;
    problem_ = std::move(problem);
  }

  std::unique_ptr<ByteSource> packed_;
  Inflater inflater_;
  std::array<char, std::size_t{64} << 10> piece_;
  std::size_t given_ = 0;
  std::size_t members_ = 0;
  std::size_t empty_members_ = 0;  // in a row
  std::size_t member_bytes_ = 0;   // given of this member
  bool in_member_ = false;
  bool ended_ = false;
  std::optional<SourceProblem> problem_;
};

}  // namespace

std::unique_ptr<ByteSource> unpack_gzip(std::unique_ptr<ByteSource> packed) {
  return std::make_unique<GzipSource>(std::move(packed));
}

std::optional<std::string> inflated_body(std::string_view packed, std::size_t limit) {
  // "deflate" has a zlib header by the standard, and none from some servers.
  if (auto text = inflated(packed, limit, DeflateForm::gzip_or_zlib)) return text;
  return inflated(packed, limit, DeflateForm::raw);
}

}  // namespace dragnet
