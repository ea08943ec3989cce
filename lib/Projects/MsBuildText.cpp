//===- MsBuildText.cpp - MSBuild's expressions and conditions -------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Projects/MsBuildText.h"
#include "Projects/Tree.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Path.h"

using namespace llvm;
namespace path = llvm::sys::path;

namespace officetidy::projects {

namespace {

/// Longer than any value of a real project, and short of what hurts.
constexpr size_t MaxLength = 1 << 16;
constexpr unsigned MaxDepth = 24;

std::string slashed(StringRef Path) {
  std::string Result = Path.str();
  std::replace(Result.begin(), Result.end(), '\\', '/');
  return Result;
}

/// The index behind the parenthesis that closes the one at \p Open of \p Text;
/// npos where none does. Quoted parentheses don't count.
size_t closing(StringRef Text, size_t Open) {
  unsigned Depth = 0;
  char Quote = 0;
  for (size_t I = Open; I < Text.size(); ++I) {
    char C = Text[I];
    if (Quote)
      Quote = C == Quote ? 0 : Quote;
    else if (Depth > 1 && (C == '\'' || C == '"' || C == '`'))
      Quote = C;
    else if (C == '(')
      ++Depth;
    else if (C == ')' && --Depth == 0)
      return I + 1;
  }
  return StringRef::npos;
}

/// Replaces the references of a text.
class Expander {
public:
  Expander(const TextContext &Context, unsigned Depth)
      : Context(Context), Depth(Depth) {}

  std::string run(StringRef Text);

private:
  std::string reference(StringRef Inside);
  std::string calledOn(std::string Value, StringRef Rest);
  std::string method(const std::string &Value, StringRef Name,
                     ArrayRef<std::string> Arguments);
  std::string function(StringRef Name, ArrayRef<std::string> Arguments);
  std::string folderAbove(StringRef Folder, StringRef File);
  std::vector<std::string> arguments(StringRef Text);

  const TextContext &Context;
  unsigned Depth;
};

std::string Expander::run(StringRef Text) {
  std::string Result;
  while (!Text.empty() && Result.size() < MaxLength) {
    size_t At = Text.find_first_of("$%@");
    Result += Text.take_front(At);
    if (At == StringRef::npos)
      break;
    Text = Text.drop_front(At);
    size_t End =
        Text.size() > 1 && Text[1] == '(' ? closing(Text, 1) : StringRef::npos;
    if (End == StringRef::npos) {
      Result += Text.front();
      Text = Text.drop_front();
      continue;
    }
    StringRef Inside = Text.slice(2, End - 1);
    if (Text.front() == '$')
      Result += reference(Inside);
    else if (Text.front() == '%')
      Result += Context.Metadata(Inside.rsplit('.').second.empty()
                                     ? Inside
                                     : Inside.rsplit('.').second);
    Text = Text.drop_front(End);
  }
  Result.resize(std::min(Result.size(), MaxLength));
  return Result;
}

/// The arguments of a call: what stands between commas, without quotes,
/// expanded.
std::vector<std::string> Expander::arguments(StringRef Text) {
  std::vector<std::string> Result;
  while (!Text.trim().empty()) {
    Text = Text.ltrim();
    size_t End = 0;
    if (Text[0] == '\'' || Text[0] == '"' || Text[0] == '`') {
      End = Text.find(Text[0], 1);
      Result.push_back(Expander(Context, Depth + 1).run(Text.slice(1, End)));
      Text = End == StringRef::npos ? "" : Text.drop_front(End + 1);
      Text = Text.ltrim();
      Text.consume_front(",");
      continue;
    }
    for (; End < Text.size() && Text[End] != ','; ++End)
      if (Text[End] == '(') {
        size_t Close = closing(Text, End);
        End = (Close == StringRef::npos ? Text.size() : Close) - 1;
      }
    Result.push_back(
        Expander(Context, Depth + 1).run(Text.take_front(End).trim()));
    Text = Text.drop_front(std::min(End + 1, Text.size()));
  }
  return Result;
}

/// What `$(Inside)` stands for.
std::string Expander::reference(StringRef Inside) {
  Inside = Inside.trim();
  if (Depth > MaxDepth)
    return "";
  if (!Inside.consume_front("[")) {
    size_t End = Inside.find_first_of(".[");
    return calledOn(Context.Property(Inside.take_front(End).trim()),
                    End == StringRef::npos ? "" : Inside.drop_front(End));
  }
  StringRef Call = Inside.split("]::").second;
  size_t Open = Call.find('(');
  size_t Close = Open == StringRef::npos ? Open : closing(Call, Open);
  if (Close == StringRef::npos)
    return "";
  std::string Value = function(Call.take_front(Open).trim(),
                               arguments(Call.slice(Open + 1, Close - 1)));
  return calledOn(std::move(Value), Call.drop_front(Close));
}

/// \p Value after the method calls \p Rest: ".Replace('a', 'b').Trim()".
std::string Expander::calledOn(std::string Value, StringRef Rest) {
  while (Rest.consume_front(".")) {
    size_t Open = Rest.find_first_of("(.");
    StringRef Name = Rest.take_front(Open).trim();
    size_t Close = Open != StringRef::npos && Rest[Open] == '('
                       ? closing(Rest, Open)
                       : StringRef::npos;
    std::vector<std::string> Arguments;
    if (Close != StringRef::npos)
      Arguments = arguments(Rest.slice(Open + 1, Close - 1));
    Value = method(Value, Name, Arguments);
    Rest = Close != StringRef::npos  ? Rest.drop_front(Close)
           : Open != StringRef::npos ? Rest.drop_front(Open)
                                     : "";
  }
  return Value;
}

std::string replaced(StringRef Text, StringRef What, StringRef With) {
  if (What.empty())
    return Text.str();
  std::string Result;
  while (Result.size() < MaxLength) {
    size_t At = Text.find(What);
    Result += Text.take_front(At);
    if (At == StringRef::npos)
      break;
    Result += With;
    Text = Text.drop_front(At + What.size());
  }
  return Result;
}

std::string truth(bool B) { return B ? "True" : "False"; }

std::string Expander::method(const std::string &Value, StringRef Name,
                             ArrayRef<std::string> Arguments) {
  StringRef V = Value;
  auto Argument = [&](size_t I) {
    return I < Arguments.size() ? StringRef(Arguments[I]) : StringRef();
  };
  auto Number = [&](size_t I, size_t Else) {
    size_t N = Else;
    return Argument(I).getAsInteger(10, N) ? Else : N;
  };
  std::string Call = Name.lower();
  if (Call == "replace")
    return replaced(V, Argument(0), Argument(1));
  if (Call == "tolower" || Call == "tolowerinvariant")
    return V.lower();
  if (Call == "toupper" || Call == "toupperinvariant")
    return V.upper();
  if (Call == "trim")
    return (Arguments.empty() ? V.trim() : V.trim(Argument(0))).str();
  if (Call == "trimend")
    return (Arguments.empty() ? V.rtrim() : V.rtrim(Argument(0))).str();
  if (Call == "trimstart")
    return (Arguments.empty() ? V.ltrim() : V.ltrim(Argument(0))).str();
  if (Call == "substring")
    return V.substr(Number(0, 0), Number(1, StringRef::npos)).str();
  if (Call == "startswith")
    return truth(V.starts_with(Argument(0)));
  if (Call == "endswith")
    return truth(V.ends_with(Argument(0)));
  if (Call == "contains")
    return truth(V.contains(Argument(0)));
  if (Call == "length")
    return std::to_string(V.size());
  return Value;
}

/// The folder at or above \p Folder that holds \p File, with '/' at its end.
std::string Expander::folderAbove(StringRef Folder, StringRef File) {
  std::string At = slashed(Folder);
  for (StringRef F = StringRef(At).rtrim('/'); !F.empty();
       F = path::parent_path(F))
    if (Context.Find((F + "/" + File).str()))
      return (F + (F.ends_with("/") ? "" : "/")).str();
  return "";
}

std::string Expander::function(StringRef Name,
                               ArrayRef<std::string> Arguments) {
  std::string First = Arguments.empty() ? "" : slashed(Arguments[0]);
  std::string Call = Name.lower();
  bool Above = Call == "getdirectorynameoffileabove";
  if (Above && Arguments.size() > 1)
    return StringRef(folderAbove(First, Arguments[1])).rtrim('/').str();
  if (Call == "getpathoffileabove") {
    std::string From = Arguments.size() > 1
                           ? Arguments[1]
                           : Context.Property("MSBuildThisFileDirectory");
    std::string Folder = folderAbove(From, First);
    return Folder.empty() ? "" : Folder + First;
  }
  if (Call == "combine" || Call == "getfullpath" || Call == "normalizepath" ||
      Call == "normalizedirectory") {
    SmallString<256> Path;
    for (const std::string &A : Arguments) {
      std::string Part = slashed(A);
      if (path::is_absolute(Part))
        Path = Part;
      else
        path::append(Path, Part);
    }
    if (Call == "combine")
      return std::string(Path);
    std::string Whole =
        absolutePath(Path, Context.Property("MSBuildProjectDirectory"));
    return Call == "normalizedirectory" ? Whole + "/" : Whole;
  }
  if (Call == "ensuretrailingslash")
    return First.empty() || First.back() == '/' ? First : First + "/";
  if (Call == "getdirectoryname")
    return path::parent_path(First).str();
  if (Call == "getfilename")
    return path::filename(First).str();
  if (Call == "getfilenamewithoutextension")
    return path::stem(First).str();
  if (Call == "getextension")
    return path::extension(First).str();
  if (Call == "valueordefault")
    return First.empty() && Arguments.size() > 1 ? Arguments[1] : First;
  if (Call == "isnullorempty" || Call == "isnullorwhitespace")
    return truth(StringRef(First).trim().empty());
  if (Call == "exists")
    return truth(Context.Find(First).has_value());
  if (Call == "isosplatform")
    return truth(StringRef(First).equals_insensitive("Windows"));
  if (Call == "copy" || Call == "new" || Call == "unescape" || Call == "escape")
    return Arguments.empty() ? "" : Arguments[0];
  return "";
}

/// Reads a condition: `or` of `and` of comparisons.
class ConditionReader {
public:
  ConditionReader(StringRef Text, const TextContext &Context)
      : Rest(Text), Context(Context) {}

  bool run() {
    bool Result = either();
    return Result && Rest.trim().empty() && !Wrong;
  }

private:
  bool either();
  bool both();
  bool term();
  bool callHolds(StringRef Name, StringRef Argument);
  std::string operand(bool &IsCall, StringRef &Call);
  bool takeWord(StringRef Word);
  bool compare(StringRef Operator, const std::string &A, const std::string &B);

  StringRef Rest;
  const TextContext &Context;
  unsigned Depth = 0;
  bool Wrong = false;
};

bool ConditionReader::takeWord(StringRef Word) {
  StringRef At = Rest.ltrim();
  if (!At.starts_with_insensitive(Word))
    return false;
  StringRef Behind = At.drop_front(Word.size());
  if (!Behind.empty() && isAlnum(Behind.front()))
    return false;
  Rest = Behind;
  return true;
}

bool ConditionReader::either() {
  bool Result = both();
  while (!Wrong && takeWord("or"))
    Result = both() || Result;
  return Result;
}

bool ConditionReader::both() {
  bool Result = term();
  while (!Wrong && takeWord("and"))
    Result = term() && Result;
  return Result;
}

bool ConditionReader::callHolds(StringRef Name, StringRef Argument) {
  std::string Path = expand(Argument.trim().trim("'\""), Context);
  if (Name.equals_insensitive("Exists"))
    return Context.Find(Path).has_value();
  if (Name.equals_insensitive("HasTrailingSlash"))
    return !Path.empty() && (Path.back() == '/' || Path.back() == '\\');
  Wrong = true;
  return false;
}

/// Reads a text, quoted or not, or a call, which is left to the caller.
std::string ConditionReader::operand(bool &IsCall, StringRef &Call) {
  Rest = Rest.ltrim();
  IsCall = false;
  if (Rest.empty()) {
    Wrong = true;
    return "";
  }
  if (Rest.front() == '\'' || Rest.front() == '"') {
    // A quote within a reference is the reference's.
    size_t End = 1;
    while (End < Rest.size() && Rest[End] != Rest.front()) {
      bool Reference =
          Rest[End] == '$' && End + 1 < Rest.size() && Rest[End + 1] == '(';
      size_t Close = Reference ? closing(Rest, End + 1) : StringRef::npos;
      End = Close == StringRef::npos ? End + 1 : Close;
    }
    StringRef Text = Rest.slice(1, End);
    Rest = Rest.drop_front(std::min(End + 1, Rest.size()));
    return expand(Text, Context);
  }
  if (Rest.starts_with("$(")) {
    size_t End = closing(Rest, 1);
    StringRef Text = Rest.take_front(End);
    Rest = End == StringRef::npos ? "" : Rest.drop_front(End);
    return expand(Text, Context);
  }
  StringRef Word = Rest.take_while(
      [](char C) { return isAlnum(C) || C == '_' || C == '.' || C == '-'; });
  if (Word.empty()) {
    Wrong = true;
    return "";
  }
  Rest = Rest.drop_front(Word.size());
  if (Rest.ltrim().starts_with("(")) {
    Rest = Rest.ltrim();
    size_t End = closing(Rest, 0);
    IsCall = true;
    Call = Rest.slice(1, End == StringRef::npos ? End : End - 1);
    Rest = End == StringRef::npos ? "" : Rest.drop_front(End);
  }
  return Word.str();
}

bool ConditionReader::compare(StringRef Operator, const std::string &A,
                              const std::string &B) {
  if (Operator == "==")
    return StringRef(A).equals_insensitive(B);
  if (Operator == "!=")
    return !StringRef(A).equals_insensitive(B);
  double X = 0, Y = 0;
  if (StringRef(A).trim().getAsDouble(X) || StringRef(B).trim().getAsDouble(Y))
    return false;
  return Operator == "<"    ? X < Y
         : Operator == ">"  ? X > Y
         : Operator == "<=" ? X <= Y
                            : X >= Y;
}

bool ConditionReader::term() {
  Rest = Rest.ltrim();
  if (Wrong || ++Depth > MaxDepth * 4) {
    Wrong = true;
    return false;
  }
  if (Rest.starts_with("!") && !Rest.starts_with("!=")) {
    Rest = Rest.drop_front();
    return !term();
  }
  if (Rest.consume_front("(")) {
    bool Result = either();
    Rest = Rest.ltrim();
    Wrong |= !Rest.consume_front(")");
    return Result;
  }
  bool IsCall = false;
  StringRef Call;
  std::string A = operand(IsCall, Call);
  if (IsCall)
    return callHolds(A, Call);
  Rest = Rest.ltrim();
  for (StringRef Operator : {"==", "!=", "<=", ">=", "<", ">"})
    if (Rest.consume_front(Operator)) {
      std::string B = operand(IsCall, Call);
      return !Wrong && compare(Operator, A, B);
    }
  return StringRef(A).equals_insensitive("true") ||
         StringRef(A).equals_insensitive("on") ||
         StringRef(A).equals_insensitive("yes");
}

} // namespace

std::string expand(StringRef Text, const TextContext &Context) {
  return Expander(Context, 0).run(Text);
}

bool holds(StringRef Condition, const TextContext &Context) {
  Condition = Condition.trim();
  return Condition.empty() || ConditionReader(Condition, Context).run();
}

std::vector<std::string> splitList(StringRef List) {
  SmallVector<StringRef, 16> Parts;
  List.split(Parts, ';');
  std::vector<std::string> Result;
  for (StringRef Part : Parts) {
    Part = Part.trim();
    std::string Plain;
    for (size_t I = 0; I < Part.size(); ++I)
      if (Part[I] == '%' && I + 2 < Part.size() && isHexDigit(Part[I + 1]) &&
          isHexDigit(Part[I + 2])) {
        Plain += char(hexFromNibbles(Part[I + 1], Part[I + 2]));
        I += 2;
      } else {
        Plain += Part[I];
      }
    if (!Plain.empty())
      Result.push_back(std::move(Plain));
  }
  return Result;
}

} // namespace officetidy::projects
