#pragma once

#include <memory>
#include <string>

namespace stamp {

// Writes who has downloaded a document into the document.
class stamper {
public:
    stamper();
    ~stamper();
    stamper(stamper&&) noexcept;

    void stamp(const std::wstring& file, const std::wstring& user);

private:
    struct impl;
    std::unique_ptr<impl> impl_;
};

} // namespace stamp
