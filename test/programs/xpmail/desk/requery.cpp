// requery.exe: runs a query of a mail again, for whoever got it, into a workbook of his.
#include "../queue/mailq.h"

#include <algorithm>
#include <cstring>
#include <string>
#include <vector>

namespace {

class Queue {
public:
  Queue() {
    const MAILQ_PROCS procs = {&Queue::deliver, nullptr};
    queue_ = mailq_open(&procs, this);
  }
  ~Queue() { mailq_close(queue_); }

  bool put(const std::string &query) {
    MAIL mail = {};
    std::strncpy(mail.query, query.c_str(), sizeof(mail.query) - 1);
    return mailq_put(queue_, &mail) == 0;
  }

private:
  static int __cdecl deliver(const MAIL *mail, void *self) {
    static_cast<Queue *>(self)->delivered_.emplace_back(mail->query);
    char excel[] = "Excel";
    const int code = deliver_workbook(mail, excel);
    return code ? deliver_outlook(mail, nullptr) : 0;
  }

  MAILQ *queue_;
  std::vector<std::string> delivered_;
};

} // namespace

int main(int count, char **arguments) {
  Queue queue;
  return !std::all_of(arguments + 1, arguments + count,
                      [&](const char *query) { return queue.put(query); });
}
