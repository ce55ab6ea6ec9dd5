//===- Npy.cpp - NumPy array files ----------------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Support/Npy.h"
#include "ganglion/Support/MappedFile.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

using namespace ganglion;

namespace {

constexpr std::string_view magic("\x93NUMPY", 6);

/// Largest number of dimensions that NumPy itself allows.
constexpr size_t maxRank = 64;

/// Up to here every integer is a double.
constexpr uint64_t maxExactInteger = uint64_t(1) << 53;

/// Decodes elements that lie in memory as in the file.
template <typename T>
void decodeElements(const char *bytes, uint64_t count, double *values) {
  static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__);
  for (uint64_t k = 0; k < count; ++k) {
    T element;
    std::memcpy(&element, bytes + k * sizeof(T), sizeof(T));
    values[k] = static_cast<double>(element);
  }
}

/// How NumPy names an element type: a kind (boolean, signed or unsigned
/// integer, floating point) and a size in bytes.
struct TypeInfo {
  ElementType type;
  char kind;
  unsigned size;
  /// The fast way where every element is a double; null elsewhere.
  void (*decodeAll)(const char *bytes, uint64_t count, double *values);
};

constexpr TypeInfo typeInfos[] = {
    {ElementType::Bool, 'b', 1, nullptr},
    {ElementType::Int8, 'i', 1, decodeElements<int8_t>},
    {ElementType::Int16, 'i', 2, decodeElements<int16_t>},
    {ElementType::Int32, 'i', 4, decodeElements<int32_t>},
    {ElementType::Int64, 'i', 8, nullptr},
    {ElementType::UInt8, 'u', 1, decodeElements<uint8_t>},
    {ElementType::UInt16, 'u', 2, decodeElements<uint16_t>},
    {ElementType::UInt32, 'u', 4, decodeElements<uint32_t>},
    {ElementType::UInt64, 'u', 8, nullptr},
    {ElementType::Float32, 'f', 4, decodeElements<float>},
    {ElementType::Float64, 'f', 8, decodeElements<double>},
};

/// What the dictionary of a header says.
struct Header {
  std::optional<std::string> descr;
  std::optional<bool> fortranOrder;
  std::optional<std::vector<int64_t>> shape;
};

/// Reads the Python dictionary of a header. Only what NumPy writes for plain
/// arrays is understood: strings without escapes, True, False and tuples of
/// non-negative integers.
class HeaderParser {
public:
  explicit HeaderParser(std::string_view text) : text(text) {}

  Result<Header> parse();

  /// Position in the text where parsing stopped.
  size_t getPosition() const { return position; }

private:
  /// Skips white space; then skips `token` if it comes next.
  bool consume(std::string_view token);
  std::optional<std::string> parseString();
  std::optional<bool> parseBool();
  std::optional<int64_t> parseInteger();
  std::optional<std::vector<int64_t>> parseShape();

  std::string_view text;
  size_t position = 0;
};

} // namespace

static std::string getTypeName(const TypeInfo &info) {
  return info.kind + std::to_string(info.size);
}

static const TypeInfo &getInfo(ElementType type) {
  const TypeInfo *info = typeInfos;
  while (info->type != type)
    ++info;
  return *info;
}

bool HeaderParser::consume(std::string_view token) {
  while (position < text.size() &&
         (text[position] == ' ' || text[position] == '\n'))
    ++position;
  if (text.substr(position, token.size()) != token)
    return false;
  position += token.size();
  return true;
}

std::optional<std::string> HeaderParser::parseString() {
  char quote = consume("'") ? '\'' : consume("\"") ? '"' : '\0';
  if (!quote)
    return std::nullopt;
  size_t end = text.find(quote, position);
  if (end == std::string_view::npos)
    return std::nullopt;
  std::string value(text.substr(position, end - position));
  position = end + 1;
  return value;
}

std::optional<bool> HeaderParser::parseBool() {
  if (consume("True"))
    return true;
  if (consume("False"))
    return false;
  return std::nullopt;
}

std::optional<int64_t> HeaderParser::parseInteger() {
  consume("");
  constexpr int64_t max = std::numeric_limits<int64_t>::max();
  int64_t value = 0;
  size_t start = position;
  for (;
       position < text.size() && text[position] >= '0' && text[position] <= '9';
       ++position) {
    int digit = text[position] - '0';
    if (value > (max - digit) / 10)
      return std::nullopt;
    value = value * 10 + digit;
  }
  if (position == start)
    return std::nullopt;
  return value;
}

std::optional<std::vector<int64_t>> HeaderParser::parseShape() {
  if (!consume("("))
    return std::nullopt;
  std::vector<int64_t> shape;
  while (!consume(")")) {
    std::optional<int64_t> extent = parseInteger();
    if (!extent)
      return std::nullopt;
    shape.push_back(*extent);
    if (consume(","))
      continue;
    // Without a comma, "(3)" is a number in Python, not a shape.
    if (shape.size() > 1 && consume(")"))
      break;
    return std::nullopt;
  }
  return shape;
}

Result<Header> HeaderParser::parse() {
  Header header;
  if (!consume("{"))
    return Error{"expected '{'"};
  while (!consume("}")) {
    std::optional<std::string> key = parseString();
    if (!key || !consume(":"))
      return Error{"expected a key in quotes and ':'"};
    if (key == "descr") {
      header.descr = parseString();
      if (!header.descr)
        return Error{"expected the name of a plain element type such as '<f4'; "
                     "save one field of a structured array at a time"};
    } else if (key == "fortran_order") {
      header.fortranOrder = parseBool();
      if (!header.fortranOrder)
        return Error{"expected True or False"};
    } else if (key == "shape") {
      header.shape = parseShape();
      if (!header.shape)
        return Error{"expected a tuple of extents between 0 and 2^63 - 1"};
    } else {
      return Error{"expected one of the keys 'descr', 'fortran_order' and "
                   "'shape'"};
    }
    if (!consume(",")) {
      if (consume("}"))
        break;
      return Error{"expected ',' or '}'"};
    }
  }
  if (!header.descr || !header.fortranOrder || !header.shape)
    return Error{"expected all of the keys 'descr', 'fortran_order' and "
                 "'shape'"};
  consume("");
  if (position != text.size())
    return Error{"expected the end of the header"};
  return header;
}

/// Makes text from a file fit for a message.
static std::string printable(std::string_view text) {
  constexpr size_t maxLength = 40;
  std::string result;
  for (char c : text.substr(0, maxLength))
    result += c >= ' ' && c <= '~' ? c : '?';
  return text.size() > maxLength ? result + "..." : result;
}

static std::string formatShape(const std::vector<int64_t> &shape) {
  std::string result = "(";
  for (size_t axis = 0; axis < shape.size(); ++axis)
    result += (axis ? ", " : "") + std::to_string(shape[axis]);
  return result + (shape.size() == 1 ? ",)" : ")");
}

/// Product of the extents; none where it does not fit.
static std::optional<uint64_t>
countElements(const std::vector<int64_t> &shape) {
  constexpr uint64_t max = std::numeric_limits<int64_t>::max();
  for (int64_t extent : shape)
    if (extent == 0)
      return 0;
  uint64_t count = 1;
  for (int64_t extent : shape) {
    if (extent < 0 || count > max / uint64_t(extent))
      return std::nullopt;
    count *= uint64_t(extent);
  }
  return count;
}

/// The type that a string such as "<f4" names; sets `bigEndian`.
static const TypeInfo *findType(std::string_view descr, bool &bigEndian) {
  for (const TypeInfo &info : typeInfos) {
    if (descr.substr(std::min<size_t>(1, descr.size())) != getTypeName(info))
      continue;
    bigEndian = descr[0] == '>';
    // A single byte has no order: NumPy writes '|'.
    if (descr[0] == '<' || descr[0] == '>' ||
        (descr[0] == '|' && info.size == 1))
      return &info;
  }
  return nullptr;
}

/// Unsigned integer in `size` bytes.
static uint64_t loadBits(std::string_view bytes, bool bigEndian) {
  uint64_t bits = 0;
  for (size_t k = 0; k < bytes.size(); ++k) {
    size_t position = bigEndian ? k : bytes.size() - 1 - k;
    bits = bits << 8 | static_cast<unsigned char>(bytes[position]);
  }
  return bits;
}

/// Appends the low `size` bytes of `bits`, least significant first.
static void storeBits(uint64_t bits, size_t size, std::string &bytes) {
  for (size_t k = 0; k < size; ++k)
    bytes += static_cast<char>(bits >> (8 * k) & 0xff);
}

/// Value of an element; none for an integer that is not a double.
static std::optional<double> decode(uint64_t bits, const TypeInfo &info) {
  if (info.kind == 'b')
    return bits != 0;
  if (info.kind == 'f' && info.size == 4) {
    uint32_t low = static_cast<uint32_t>(bits);
    float value;
    std::memcpy(&value, &low, sizeof(value));
    return value;
  }
  if (info.kind == 'f') {
    double value;
    std::memcpy(&value, &bits, sizeof(value));
    return value;
  }
  // Two's complement: the magnitude of a negative number is 2^n - bits.
  uint64_t sign = uint64_t(1) << (8 * info.size - 1);
  bool negative = info.kind == 'i' && (bits & sign);
  uint64_t magnitude = negative ? (sign - bits) + sign : bits;
  if (magnitude > maxExactInteger)
    return std::nullopt;
  double value = static_cast<double>(magnitude);
  return negative ? -value : value;
}

/// Bits of an element; none where the type does not have the value.
static std::optional<uint64_t> encode(double value, const TypeInfo &info) {
  if (info.kind == 'f' && info.size == 4) {
    // Converting a number beyond the range of float is not defined in C++.
    if (std::isfinite(value) &&
        std::abs(value) > double(std::numeric_limits<float>::max()))
      return std::nullopt;
    float rounded = static_cast<float>(value);
    uint32_t bits;
    std::memcpy(&bits, &rounded, sizeof(bits));
    return bits;
  }
  if (info.kind == 'f') {
    uint64_t bits;
    std::memcpy(&bits, &value, sizeof(bits));
    return bits;
  }
  double limit = static_cast<double>(maxExactInteger);
  double min = 0, max = 1;
  if (info.kind == 'i') {
    min = std::max(-limit, -std::ldexp(1.0, 8 * info.size - 1));
    max = std::min(limit, std::ldexp(1.0, 8 * info.size - 1) - 1);
  }
  if (info.kind == 'u')
    max = std::min(limit, std::ldexp(1.0, 8 * info.size) - 1);
  if (!(value >= min && value <= max) || value != std::trunc(value))
    return std::nullopt;
  return static_cast<uint64_t>(static_cast<int64_t>(value));
}

/// Why a file is not what it should be.
static Error notReadable(const std::string &name, const std::string &reason) {
  return Error{"'" + name + "' is not a readable .npy file: " + reason};
}

Result<NpyView> NpyView::parse(std::string_view bytes,
                               const std::string &name) {
  auto fail = [&](const std::string &reason) {
    return notReadable(name, reason);
  };

  if (bytes.substr(0, magic.size()) != magic)
    return fail("it starts with '" + printable(bytes.substr(0, magic.size())) +
                "', expected the byte 0x93 and 'NUMPY'; write it with "
                "numpy.save");
  size_t position = magic.size();
  if (bytes.size() < position + 2)
    return fail("it ends before the format version");
  int version = static_cast<unsigned char>(bytes[position]);
  if (version < 1 || version > 3)
    return fail("its format version is " + std::to_string(version) +
                ", expected 1, 2 or 3");
  position += 2;

  size_t lengthSize = version == 1 ? 2 : 4;
  if (bytes.size() < position + lengthSize)
    return fail("it ends before the length of the header");
  uint64_t headerSize = loadBits(bytes.substr(position, lengthSize), false);
  position += lengthSize;
  if (bytes.size() - position < headerSize)
    return fail("it ends inside the header: found " +
                std::to_string(bytes.size() - position) + " of " +
                std::to_string(headerSize) + " bytes");

  HeaderParser parser(bytes.substr(position, headerSize));
  Result<Header> header = parser.parse();
  if (!header)
    return fail("in the header at byte " +
                std::to_string(position + parser.getPosition()) + ", " +
                header.getError().message);
  position += headerSize;

  bool bigEndian = false;
  const TypeInfo *info = findType(*header->descr, bigEndian);
  if (!info)
    return fail("its element type is '" + printable(*header->descr) +
                "', expected a boolean, an integer, float32 or float64; "
                "convert the array with astype(numpy.float32) before saving");
  if (header->shape->size() > maxRank)
    return fail("it has " + std::to_string(header->shape->size()) +
                " dimensions, expected at most " + std::to_string(maxRank));
  std::string shape = formatShape(*header->shape);
  std::optional<uint64_t> count = countElements(*header->shape);
  if (!count)
    return fail("the shape " + shape + " has more than 2^63 - 1 elements");

  // Comparing counts rather than bytes cannot overflow.
  std::string_view data = bytes.substr(position);
  if (data.size() / info->size < *count)
    return fail("it ends inside the elements: found " +
                std::to_string(data.size()) + " bytes, expected " +
                std::to_string(*count) + " elements of " +
                std::to_string(info->size) + " bytes for the shape " + shape);
  if (data.size() > *count * info->size)
    return fail("it has " + std::to_string(data.size() - *count * info->size) +
                " bytes after the last element of the shape " + shape);

  NpyView view;
  view.name = name;
  view.shape = *header->shape;
  view.type = info->type;
  view.bigEndian = bigEndian;
  view.columnMajor = *header->fortranOrder;
  view.elements = data;
  return view;
}

/// Where an element lies in a file with the first index fastest, by its
/// position with the last index fastest.
static uint64_t getColumnMajorPosition(uint64_t position,
                                       const std::vector<int64_t> &shape) {
  uint64_t result = 0, stride = 1;
  for (int64_t extent : shape)
    stride *= uint64_t(extent);
  for (size_t axis = shape.size(); axis-- > 0;) {
    stride /= uint64_t(shape[axis]);
    result += position % uint64_t(shape[axis]) * stride;
    position /= uint64_t(shape[axis]);
  }
  return result;
}

std::optional<Error> NpyView::read(uint64_t first, uint64_t count,
                                   double *values) const {
  const TypeInfo &info = getInfo(type);
  if (info.decodeAll && !bigEndian && !columnMajor) {
    info.decodeAll(elements.data() + first * info.size, count, values);
    return std::nullopt;
  }
  for (uint64_t k = 0; k < count; ++k) {
    uint64_t position =
        columnMajor ? getColumnMajorPosition(first + k, shape) : first + k;
    uint64_t bits =
        loadBits(elements.substr(position * info.size, info.size), bigEndian);
    std::optional<double> value = decode(bits, info);
    if (!value)
      return notReadable(
          name, "element " + std::to_string(position) +
                    " in the order of the file lies outside -2^53 to 2^53, "
                    "where not every integer is a float64; scale the array "
                    "before saving");
    values[k] = *value;
  }
  return std::nullopt;
}

Result<NpyArray> ganglion::parseNpy(std::string_view bytes,
                                    const std::string &name) {
  Result<NpyView> view = NpyView::parse(bytes, name);
  if (!view)
    return view.getError();
  NpyArray array;
  array.shape = view->getShape();
  array.type = view->getType();
  array.values.resize(*countElements(array.shape));
  if (std::optional<Error> error =
          view->read(0, array.values.size(), array.values.data()))
    return *error;
  return array;
}

Result<NpyArray> ganglion::readNpy(const std::string &path) {
  Result<MappedFile> file = MappedFile::open(path);
  if (!file)
    return file.getError();
  return parseNpy(file->getBytes(), path);
}

/// Everything of a file before its elements.
static std::string formatHeader(const std::vector<int64_t> &shape,
                                const TypeInfo &info) {
  std::string header =
      "{'descr': '" + std::string(info.size == 1 ? "|" : "<") +
      getTypeName(info) +
      "', 'fortran_order': False, 'shape': " + formatShape(shape) + ", }";
  // Spaces and a line feed align the elements, so that they can be mapped.
  constexpr size_t alignment = 64;
  size_t prefixSize = magic.size() + 2 + 2;
  while ((prefixSize + header.size() + 1) % alignment != 0)
    header += ' ';
  header += '\n';

  std::string bytes(magic);
  bytes += std::string_view("\1\0", 2);
  storeBits(header.size(), 2, bytes);
  return bytes + header;
}

/// Checks that a file can hold an array of this shape.
static std::optional<Error> checkShape(const std::vector<int64_t> &shape,
                                       ElementType type,
                                       const std::string &name) {
  if (shape.size() > maxRank)
    return Error{"cannot write '" + name + "': the array has " +
                 std::to_string(shape.size()) +
                 " dimensions, expected at most " + std::to_string(maxRank)};
  // Room for the header is left beside the elements.
  constexpr uint64_t maxBytes = uint64_t(1) << 62;
  std::optional<uint64_t> count = countElements(shape);
  if (!count || *count > maxBytes / getInfo(type).size)
    return Error{"cannot write '" + name + "': an array of the shape " +
                 formatShape(shape) + " has more than 2^62 bytes"};
  return std::nullopt;
}

Result<std::string> ganglion::formatNpy(const NpyArray &array,
                                        const std::string &name) {
  auto fail = [&](const std::string &reason) {
    return Error{"cannot write '" + name + "': " + reason};
  };
  if (std::optional<Error> error = checkShape(array.shape, array.type, name))
    return *error;
  if (countElements(array.shape) != array.values.size())
    return fail("there are " + std::to_string(array.values.size()) +
                " elements, which do not make the shape " +
                formatShape(array.shape));

  const TypeInfo &info = getInfo(array.type);
  std::string bytes = formatHeader(array.shape, info);
  bytes.reserve(bytes.size() + array.values.size() * info.size);
  for (size_t k = 0; k < array.values.size(); ++k) {
    std::optional<uint64_t> bits = encode(array.values[k], info);
    if (!bits)
      return fail("element " + std::to_string(k) + " is " +
                  std::to_string(array.values[k]) +
                  ", which the element type '" + getTypeName(info) +
                  "' does not have; choose a wider type");
    storeBits(*bits, info.size, bytes);
  }
  return bytes;
}

std::optional<Error> ganglion::writeNpy(const std::string &path,
                                        const NpyArray &array) {
  Result<std::string> bytes = formatNpy(array, path);
  if (!bytes)
    return bytes.getError();
  return writeFileAtomically(path, *bytes);
}

size_t ganglion::getSize(ElementType type) { return getInfo(type).size; }

Result<NpyWriter> NpyWriter::create(const std::string &path, ElementType type,
                                    const std::vector<int64_t> &shape) {
  if (std::optional<Error> error = checkShape(shape, type, path))
    return *error;
  Result<AtomicFile> file = AtomicFile::create(path);
  if (!file)
    return file.getError();
  std::string header = formatHeader(shape, getInfo(type));
  if (std::optional<Error> error = file->write(0, header))
    return *error;
  return NpyWriter(std::move(*file), getInfo(type).size, header.size());
}

std::optional<Error> NpyWriter::write(uint64_t first, uint64_t count,
                                      const void *elements) const {
  static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__,
                "elements are written as they lie in memory");
  return file.write(headerSize + first * elementSize,
                    {static_cast<const char *>(elements), count * elementSize});
}
