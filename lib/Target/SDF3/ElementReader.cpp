//===- ElementReader.cpp - Elements of an XML file, read with their mistakes
//--===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ElementReader.h"

#include <algorithm>

using namespace ganglion;
using namespace ganglion::sdf3;
using pugi::xml_attribute;
using pugi::xml_node;

std::string_view sdf3::getLocalName(xml_node element) {
  std::string_view name = element.name();
  return name.substr(name.rfind(':') + 1);
}

ElementReader::ElementReader(std::string_view text,
                             std::vector<Message> &remarks)
    : remarks(remarks) {
  for (size_t i = 0; i < text.size(); ++i)
    if (text[i] == '\n')
      lineStarts.push_back(i + 1);
  if (trim(text).empty()) {
    mistake = {{}, "the file is empty, expected an XML element 'sdf3'"};
    return;
  }
  // Entities that a document defines are not expanded, and no file is opened.
  pugi::xml_parse_result result = document.load_buffer(
      text.data(), text.size(), pugi::parse_default | pugi::parse_pi,
      pugi::encoding_utf8);
  if (!result)
    mistake = {getPosition(static_cast<size_t>(result.offset)),
               std::string("this is no well-formed XML: ") +
                   result.description() +
                   "; is the file complete, and is it an SDF3 file?"};
}

Position ElementReader::getPosition(size_t offset) const {
  auto next = std::upper_bound(lineStarts.begin(), lineStarts.end(), offset);
  auto line = static_cast<unsigned>(next - lineStarts.begin());
  return {line, static_cast<unsigned>(offset - *std::prev(next)) + 1};
}

Position ElementReader::getPosition(xml_node element) const {
  // The offset of the name, which follows the bracket.
  ptrdiff_t offset = element.offset_debug();
  return offset > 0 ? getPosition(static_cast<size_t>(offset - 1)) : Position();
}

std::string ElementReader::describe(xml_node element) {
  std::string_view kind = getLocalName(element);
  for (const char *attribute : {"name", "actor", "channel"})
    if (xml_attribute name = element.attribute(attribute))
      return std::string(kind) + " " + quote(name.value());
  if (xml_attribute type = element.attribute("type");
      kind == "processor" && type)
    return "processor " + quote(type.value());
  return "element " + quote(kind);
}

bool ElementReader::fail(xml_node element, const std::string &text) {
  if (!mistake)
    mistake = {getPosition(element), describe(element) + " " + text};
  return false;
}

bool ElementReader::failAttribute(xml_node element, const char *attribute,
                                  const std::string &text) {
  if (!mistake)
    mistake = {getPosition(element), "attribute " + quote(attribute) + " of " +
                                         describe(element) + " " + text};
  return false;
}

void ElementReader::remark(xml_node element, const std::string &text) {
  remarks.push_back({getPosition(element), describe(element) + " " + text});
}

xml_node ElementReader::getRoot(const char *name) {
  if (mistake)
    return {};
  xml_node root = document.document_element();
  if (getLocalName(root) != name) {
    fail(root, "is the outermost one, expected 'sdf3'; is this an SDF3 file?");
    return {};
  }
  for (xml_node next = root.next_sibling(); next; next = next.next_sibling())
    if (next.type() == pugi::node_element) {
      fail(next, "is a second outermost one; an XML file has one");
      return {};
    }
  return root;
}

std::optional<std::string>
ElementReader::findInstruction(const char *name) const {
  for (xml_node child : document.children(name))
    if (child.type() == pugi::node_pi)
      return std::string(trim(child.value()));
  return std::nullopt;
}

bool ElementReader::readChildren(xml_node parent,
                                 const std::vector<Child> &children) {
  for (xml_node node : parent.children()) {
    if (node.type() != pugi::node_element)
      continue;
    std::string_view name = getLocalName(node);
    auto child = std::find_if(
        children.begin(), children.end(),
        [&](const Child &candidate) { return candidate.name == name; });
    if (child != children.end()) {
      if (!child->read(node))
        return false;
      continue;
    }
    std::string parentName(getLocalName(parent));
    if (leftOut.insert(parentName + "/" + std::string(name)).second)
      remark(node, "is left out, as all of this kind in " + quote(parentName) +
                       ": a graph has no place for it");
  }
  return true;
}

ElementReader::Child ElementReader::readOne(std::string_view name,
                                            xml_node &found) {
  return {name, [this, &found](xml_node element) {
            if (found)
              return fail(element, "is the second one in " +
                                       quote(getLocalName(element.parent())) +
                                       "; keep one");
            found = element;
            return true;
          }};
}

ElementReader::Child ElementReader::collect(std::string_view name,
                                            std::vector<xml_node> &found) {
  return {name, [&found](xml_node element) {
            found.push_back(element);
            return true;
          }};
}

bool ElementReader::findAttribute(xml_node element, const char *name,
                                  xml_attribute &found) {
  for (xml_attribute attribute : element.attributes()) {
    if (std::string_view(attribute.name()) != name)
      continue;
    if (found)
      return fail(element, "has two attributes " + quote(name) + "; keep one");
    found = attribute;
  }
  return true;
}

bool ElementReader::readText(xml_node element, const char *attribute,
                             std::string &value) {
  xml_attribute found;
  if (!findAttribute(element, attribute, found))
    return false;
  if (!found)
    return fail(element, "has no attribute " + quote(attribute) + "; add it");
  value = found.value();
  return true;
}

bool ElementReader::readName(xml_node element, const char *attribute,
                             std::string &value) {
  if (!readText(element, attribute, value))
    return false;
  if (value.empty())
    return failAttribute(element, attribute, "is empty, expected a name");
  return true;
}

bool ElementReader::readInteger(xml_node element, const char *attribute,
                                int64_t minimum, int64_t &value) {
  std::optional<int64_t> number;
  if (!readOptionalInteger(element, attribute, minimum, number))
    return false;
  if (!number)
    return fail(element, "has no attribute " + quote(attribute) + "; add it");
  value = *number;
  return true;
}

bool ElementReader::readOptionalInteger(xml_node element, const char *attribute,
                                        int64_t minimum,
                                        std::optional<int64_t> &value) {
  xml_attribute found;
  if (!findAttribute(element, attribute, found))
    return false;
  if (!found)
    return true;
  Result<int64_t> number = parseInteger(found.value(), minimum);
  if (!number)
    return failAttribute(element, attribute, number.getError().message);
  value = *number;
  return true;
}

bool ElementReader::readList(xml_node element, const char *attribute,
                             int64_t minimum, std::vector<int64_t> &values) {
  std::string text;
  if (!readText(element, attribute, text))
    return false;
  Result<std::vector<int64_t>> numbers = parseList(text, minimum, room);
  if (!numbers)
    return failAttribute(element, attribute, numbers.getError().message);
  values = std::move(*numbers);
  return true;
}
