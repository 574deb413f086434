// Files for a word processor, as pandoc makes them of a document.
#include <doctest/doctest.h>
#include <stdlib.h>

#include <filesystem>
#include <fstream>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "base/process/tool.hpp"
#include "cli/commands.hpp"
#include "render/office/zip_dates.hpp"

using namespace keten;
using namespace keten::cli;
using namespace std::chrono_literals;

namespace {

namespace fs = std::filesystem;

/// A chain whose texts are full of what means something to Markdown, XML or pandoc; gone after the test.
class NastyChain {
 public:
  NastyChain() {
    std::string name = (fs::temp_directory_path() / "keten-office-XXXXXX").string();
    path_ = mkdtemp(name.data());
    std::ofstream(path_ / "keten.yaml") << R"yaml(
keten: {naam: "Zorg & <b>Welzijn</b> ]]> $a$ :smile: \"50%\"", fase: toepassen}
bijeenkomsten:
  a:
    soort: werkoverleg
    datum: 2024-06-11
    begin: 13:00
    locatie: "![plaatje](file:///etc/passwd) | é 😀"
    agenda: [{onderwerp: "# geen kop | 'x'", duur: 10}]
    toelichting: "![buiten](http://127.0.0.1:9/x.png) en ![binnen](/etc/hostname)"
)yaml";
  }
  ~NastyChain() { fs::remove_all(path_); }
  NastyChain(const NastyChain&) = delete;
  NastyChain& operator=(const NastyChain&) = delete;

  const fs::path& path() const { return path_; }
  /// Makes the agenda in a file; what went to standard error, and the exit status.
  std::string make(const std::string& file) const {
    std::ostringstream out;
    std::ostringstream err;
    Io io{.out = out,
          .err = err,
          .directory = path_.string(),
          .environment = [](const std::string&) { return std::nullopt; },
          .clock = [] { return keten::Date(2024y / 6 / 1); }};
    const int status = run({"agenda", "-o", file}, io);
    return err.str() + std::to_string(status);
  }
  std::string read(const std::string& file) const {
    std::ostringstream text;
    text << std::ifstream(path_ / file, std::ios::binary).rdbuf();
    return text.str();
  }
  std::string unpacked(const std::string& file, const std::string& part) const {
    return run_tool({.words = {"unzip", "-p", (path_ / file).string(), part}}, "", 20s).output;
  }

 private:
  fs::path path_;
};

/// A variable of the environment with another value, until the end of the test.
class Variable {
 public:
  Variable(std::string name, const std::string& value) : name_(std::move(name)) {
    if (const char* before = getenv(name_.c_str())) before_ = before;
    setenv(name_.c_str(), value.c_str(), 1);
  }
  ~Variable() {
    if (before_)
      setenv(name_.c_str(), before_->c_str(), 1);
    else
      unsetenv(name_.c_str());
  }
  Variable(const Variable&) = delete;
  Variable& operator=(const Variable&) = delete;

 private:
  std::string name_;
  std::optional<std::string> before_;
};

const std::vector<std::string> types = {"docx", "odt"};

bool holds(std::string_view text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("a docx and an odt hold the texts whole, in our own style") {
  const NastyChain chain;
  for (const std::string& type : types) {
    CAPTURE(type);
    const std::string file = "agenda." + type;
    CHECK(chain.make(file) == "0");
    const std::string text = chain.unpacked(file, type == "docx" ? "word/document.xml" : "content.xml");
    for (const std::string_view part : {"Zorg &amp; &lt;b&gt;Welzijn&lt;/b&gt; ]]&gt; $a$ :smile:", "😀", "# geen kop |",
                                        "Programma met tijden", "buiten", "binnen"})
      CHECK_MESSAGE(holds(text, part), part);
    CHECK_FALSE(holds(text, "Tabel:"));
    CHECK_FALSE(holds(text, "draw:image"));
    CHECK_FALSE(holds(text, "pic:pic"));
    const std::string style = chain.unpacked(file, type == "docx" ? "word/styles.xml" : "styles.xml");
    CHECK(holds(style, type == "docx" ? "0B3C49" : "#0b3c49"));
    CHECK(holds(style, "Calibri"));
    CHECK(holds(chain.unpacked(file, type == "docx" ? "docProps/core.xml" : "meta.xml"), "<dc:title>Agenda: "));
  }
}

TEST_CASE("the same text and day give the same bytes") {
  const NastyChain chain;
  for (const std::string& type : types) {
    CHECK(chain.make("een." + type) == "0");
    if (type == "odt") run_tool({.words = {"sleep", "2.1"}}, "", 20s);  // times in a zip file have steps of two seconds
    CHECK(chain.make("twee." + type) == "0");
    CHECK(chain.read("een." + type) == chain.read("twee." + type));
  }
}

TEST_CASE("no temporary files are left behind") {
  const NastyChain chain;
  fs::create_directory(chain.path() / "tijdelijk");
  const Variable temporary("TMPDIR", (chain.path() / "tijdelijk").string());
  CHECK(chain.make("agenda.docx") == "0");
  CHECK(fs::is_empty(chain.path() / "tijdelijk"));
}

TEST_CASE("without pandoc the message says what to install") {
  const NastyChain chain;
  const Variable path("PATH", "/nergens");
  CHECK(chain.make("agenda.docx") ==
        "keten: Voor `docx` is het programma pandoc nodig, en dat is er niet.\n"
        "Installeer het (op Debian en Ubuntu: `sudo apt install pandoc`), of kies een ander formaat.\n2");
  CHECK(chain.read("agenda.docx") == "");
}

TEST_CASE("what is no zip file keeps its bytes") {
  for (const std::string& text : {std::string(), std::string("PK\x05\x06"), std::string(30, 'x'),
                                  std::string("PK\x05\x06") + std::string(18, '\xFF')})
    CHECK(keten::with_dates(text, keten::Date(2024y / 6 / 1)) == text);
}
