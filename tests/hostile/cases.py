"""All cases, by family: what is odd about an input's file, characters, markup, lines, packing or web archive."""
import cases_files
import cases_markup
import cases_packed
import cases_rows
import cases_text
import cases_web


def families():
    modules = (cases_files, cases_text, cases_markup, cases_rows, cases_packed, cases_web)
    return {module.__name__.removeprefix('cases_'): module.variants() for module in modules}
