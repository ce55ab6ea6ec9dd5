//===- ArrayInput.cpp - Inputs from .npy and .npz files -------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "InputSources.h"
#include "ganglion/Recording/Npz.h"
#include "ganglion/Support/MappedFile.h"
#include "llvm/ADT/ArrayRef.h"

using namespace ganglion;
using namespace ganglion::runner;

namespace {
/// An array with an axis of time before those of the value, and perhaps one of
/// samples before that.
class ArrayInput : public InputSource {
public:
  ArrayInput(MappedFile file, NpyView array, int64_t numSamples,
             int64_t numSteps, int64_t stepSize)
      : InputSource(numSamples, numSteps), file(std::move(file)),
        array(std::move(array)), stepSize(stepSize) {}

  std::optional<Error> read(int64_t sample, int64_t firstStep, int64_t numSteps,
                            double *values) const override {
    return array.read((sample * getNumSteps() + firstStep) * stepSize,
                      numSteps * stepSize, values);
  }

private:
  /// Holds the bytes that the array is a view of.
  MappedFile file;
  NpyView array;
  /// Elements of a step.
  int64_t stepSize;
};
} // namespace

static InputResult makeArrayInput(MappedFile file,
                                  const InputRequest &request) {
  Result<NpyView> array = NpyView::parse(file.getBytes(), request.path);
  if (!array)
    return array.getError();
  llvm::ArrayRef<int64_t> shape = array->getShape();
  llvm::ArrayRef<int64_t> expected = request.port.shape;
  size_t numOuterAxes = request.hasSamples ? 2 : 1;
  bool hasSamplesUnasked = !request.hasSamples &&
                           shape.size() == expected.size() + 2 &&
                           shape.take_back(expected.size()) == expected;
  if (shape.size() != expected.size() + numOuterAxes ||
      shape.take_back(expected.size()) != expected)
    return Error{
        "input '" + request.port.name + "': " + request.path +
        " has the shape " + formatShape(shape) + ", expected " +
        formatShape(expected, request.hasSamples ? "N, T" : "T") +
        ", an array of shape " + formatShape(expected) +
        " for each of T time steps" +
        (request.hasSamples ? " of N samples" : "") +
        (hasSamplesUnasked ? "; give --batch for one of samples" : "")};
  return {std::make_unique<ArrayInput>(
      std::move(file), std::move(*array), request.hasSamples ? shape[0] : 1,
      shape[numOuterAxes - 1], request.port.countElements())};
}

InputResult runner::openArray(const InputRequest &request) {
  Result<MappedFile> file = MappedFile::open(request.path);
  if (!file)
    return file.getError();
  return makeArrayInput(std::move(*file), request);
}

/// The array of an archive that is for an input: the one with its name, or the
/// only one.
static Result<std::string> chooseArray(const NpzFile &archive,
                                       const InputRequest &request) {
  const std::vector<std::string> &names = archive.getNames();
  if (llvm::is_contained(names, request.port.name) || names.size() == 1)
    return llvm::is_contained(names, request.port.name) ? request.port.name
                                                        : names.front();
  std::string all;
  for (const std::string &name : names)
    all += (all.empty() ? "'" : ", '") + name + "'";
  return Error{"input '" + request.port.name + "': " + request.path +
               " holds no array of that name; its arrays: " +
               (all.empty() ? "none" : all)};
}

InputResult runner::openArrayOfArchive(const InputRequest &request) {
  Result<NpzFile> archive = NpzFile::open(request.path);
  if (!archive)
    return archive.getError();
  Result<std::string> name = chooseArray(*archive, request);
  if (!name)
    return name.getError();
  Result<MappedFile> file = archive->unpack(*name);
  if (!file)
    return file.getError();
  return makeArrayInput(std::move(*file), request);
}
