#pragma once

#include <windows.h>

#include <coroutine>
#include <exception>
#include <optional>
#include <utility>

namespace docsvc {

/// A coroutine that starts when it is awaited.
template <typename T> class [[nodiscard]] task {
public:
  struct promise_type {
    std::optional<T> value;
    std::exception_ptr error;
    std::coroutine_handle<> continuation = std::noop_coroutine();

    task get_return_object() {
      return task{std::coroutine_handle<promise_type>::from_promise(*this)};
    }
    std::suspend_always initial_suspend() noexcept { return {}; }
    auto final_suspend() noexcept {
      struct awaiter {
        bool await_ready() noexcept { return false; }
        std::coroutine_handle<> await_suspend(std::coroutine_handle<promise_type> handle) noexcept {
          return handle.promise().continuation;
        }
        void await_resume() noexcept {}
      };
      return awaiter{};
    }
    template <typename U> void return_value(U &&result) { value.emplace(std::forward<U>(result)); }
    void unhandled_exception() { error = std::current_exception(); }
  };

  explicit task(std::coroutine_handle<promise_type> handle) : handle_(handle) {}
  task(task &&other) noexcept : handle_(std::exchange(other.handle_, nullptr)) {}
  ~task() {
    if (handle_)
      handle_.destroy();
  }

  bool await_ready() const noexcept { return handle_.done(); }
  std::coroutine_handle<> await_suspend(std::coroutine_handle<> continuation) {
    handle_.promise().continuation = continuation;
    return handle_;
  }
  T await_resume() {
    if (handle_.promise().error)
      std::rethrow_exception(handle_.promise().error);
    return std::move(*handle_.promise().value);
  }

private:
  std::coroutine_handle<promise_type> handle_;
};

/// Runs by itself; what started it does not wait.
struct fire_and_forget {
  struct promise_type {
    fire_and_forget get_return_object() noexcept { return {}; }
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_never final_suspend() noexcept { return {}; }
    void return_void() noexcept {}
    void unhandled_exception() noexcept { std::terminate(); }
  };
};

/// `co_await resume_background{}` goes on on a thread of the pool.
struct resume_background {
  bool await_ready() const noexcept { return false; }
  void await_suspend(std::coroutine_handle<> handle) const {
    auto resume = [](PTP_CALLBACK_INSTANCE, void *context) {
      std::coroutine_handle<>::from_address(context).resume();
    };
    if (!::TrySubmitThreadpoolCallback(resume, handle.address(), nullptr))
      throw ::GetLastError();
  }
  void await_resume() const noexcept {}
};

} // namespace docsvc
