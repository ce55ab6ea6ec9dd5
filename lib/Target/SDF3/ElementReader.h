//===- ElementReader.h - Elements of an XML file, read with their mistakes ---*-
// C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_TARGET_SDF3_ELEMENTREADER_H
#define GANGLION_LIB_TARGET_SDF3_ELEMENTREADER_H

#include "Numbers.h"
#include "ganglion/Target/SDF3/File.h"

#include <functional>
#include <pugixml.hpp>
#include <set>

namespace ganglion::sdf3 {

/// The processing instruction that holds the time unit: nothing in SDF3 does,
/// and readers skip processing instructions that are not meant for them.
inline constexpr const char *timeUnitName = "ganglion-time-unit";

/// The name without a namespace prefix.
std::string_view getLocalName(pugi::xml_node element);

/// An XML document and the mistakes found in it. Functions that read return
/// false after a mistake; what they were to fill in is then of no use.
class ElementReader {
public:
  ElementReader(std::string_view text, std::vector<Message> &remarks);

  /// The first mistake. One of the XML itself is there from the beginning.
  const std::optional<Message> &getMistake() const { return mistake; }

  /// The outermost element, which has to have this name; null after a mistake.
  pugi::xml_node getRoot(const char *name);

  /// The contents of the first processing instruction of this name outside of
  /// the outermost element, or nothing.
  std::optional<std::string> findInstruction(const char *name) const;

  Position getPosition(pugi::xml_node element) const;

  /// The element and what it names: "channel 'a_b'".
  static std::string describe(pugi::xml_node element);

  /// Notes a mistake, a sentence that begins with the element, and returns
  /// false.
  bool fail(pugi::xml_node element, const std::string &text);
  /// The same for an attribute of the element.
  bool failAttribute(pugi::xml_node element, const char *attribute,
                     const std::string &text);
  void remark(pugi::xml_node element, const std::string &text);

  /// Calls, for each child element, the function for its name. Elements of
  /// other names are left out, with one remark for each name and parent.
  struct Child {
    std::string_view name;
    std::function<bool(pugi::xml_node)> read;
  };
  bool readChildren(pugi::xml_node parent, const std::vector<Child> &children);

  /// For readChildren: there may be one element of this name at most.
  Child readOne(std::string_view name, pugi::xml_node &found);
  /// For readChildren: collects all elements of this name.
  static Child collect(std::string_view name,
                       std::vector<pugi::xml_node> &found);

  /// Reads an attribute, which has to be there.
  bool readText(pugi::xml_node element, const char *attribute,
                std::string &value);
  /// As readText, of a text that is not empty.
  bool readName(pugi::xml_node element, const char *attribute,
                std::string &value);
  bool readInteger(pugi::xml_node element, const char *attribute,
                   int64_t minimum, int64_t &value);
  bool readList(pugi::xml_node element, const char *attribute, int64_t minimum,
                std::vector<int64_t> &values);
  /// Leaves the value alone where there is no such attribute.
  bool readOptionalInteger(pugi::xml_node element, const char *attribute,
                           int64_t minimum, std::optional<int64_t> &value);

private:
  bool findAttribute(pugi::xml_node element, const char *name,
                     pugi::xml_attribute &found);
  Position getPosition(size_t offset) const;

  pugi::xml_document document;
  /// Offsets.
  std::vector<size_t> lineStarts = {0};
  std::optional<Message> mistake;
  std::vector<Message> &remarks;
  /// "parent/child" names of elements with a remark.
  std::set<std::string> leftOut;
  /// How many more numbers lists may hold.
  size_t room = maxNumbers;
};

} // namespace ganglion::sdf3

#endif // GANGLION_LIB_TARGET_SDF3_ELEMENTREADER_H
