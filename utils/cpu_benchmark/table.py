"""Tables of text: aligned for a terminal, or Markdown."""


def aligned(headers, rows):
    """Columns as wide as their widest cell; numbers are flush right."""
    widths = [max(map(len, column)) for column in zip(headers, *rows)]
    right = [_is_numeric(column) for column in zip(*rows)] or [False] * len(headers)
    lines = (
        "  ".join(
            cell.rjust(width) if number else cell.ljust(width)
            for cell, width, number in zip(row, widths, right)
        ).rstrip()
        for row in [headers, *rows]
    )
    return "\n".join(lines)


def markdown(headers, rows):
    right = [_is_numeric(column) for column in zip(*rows)] or [False] * len(headers)
    rule = ["---:" if number else "---" for number in right]
    return "\n".join("| " + " | ".join(row) + " |" for row in [headers, rule, *rows])


def number(value):
    """Three significant digits, without an exponent."""
    if value >= 100:
        return f"{value:.0f}"
    if value >= 10:
        return f"{value:.1f}"
    return f"{value:.2f}" if value >= 1 else f"{value:.3g}"


def _is_numeric(cells):
    return all(not cell or cell[0].isdigit() or cell == "-" for cell in cells)
