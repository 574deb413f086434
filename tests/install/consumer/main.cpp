// Checks the chain in a directory on 1 June 2024, and prints what is found: consumer DIRECTORY
#include <keten/check.hpp>
#include <keten/load.hpp>
#include <keten/source.hpp>

#include <chrono>
#include <iostream>

int main(int, char** arguments) {
  using namespace std::chrono_literals;
  const std::string directory = arguments[1];
  const keten::ChainReport report =
      keten::check_chain(keten::load_chain(keten::read_chain_files(directory)), directory, 2024y / 6 / 1);
  for (const keten::ReportedFinding& finding : report.findings)
    std::cout << finding.place.file << ':' << finding.place.span.begin.row << ':' << finding.place.span.begin.column
              << ": " << finding.message << " [" << finding.rule << "]\n";
}
