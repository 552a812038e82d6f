"""The sources that keep what Dragnet promises, by promise: what scripts/coverage and scripts/mutants look at."""
import re

GROUPS = {
    'storage': r'common/(checksum|file_content|generation\w*|glass_\w+|mapped_file|open_\w+|posting_list|segment_\w+|'
               r'stored_report|tombstones|place_store|name_tables|keyed_numbers|key_table)\.cpp|'
               r'indexer/(storage|staging|publish|rollback|generations|left_overs|index_lock|check|ledger|glass_\w+|column_writer|'
               r'texts_writer|grams_writer|bulk_writer|posting_\w+|kept_segments|merge_index|segment_merge|update_\w+|xapian_writer)\.cpp',
    'publication': r'indexer/(publish|staging|rollback|generations|left_overs)\.cpp',
    'output': r'common/(terminal\w*|json|utf8|layout)\.cpp|searcher/(html\w*|text_\w+|hit_\w+|render\w*|table|result_\w+)\.cpp',
    'escapes': r'common/(terminal_text|web_address)\.cpp|searcher/(html|table)\.cpp',
    'decoding': r'indexer/(charset\w*|archive|gzip_source|expansion_guard|byte_\w+|record_stream|csv_quotes|reader\w*|'
                r'http_message|header_lines|html_\w+|json_record|file_source|text_window)\.cpp',
    'queries': r'searcher/(query_\w+|ranges|filters|time_limit|options|term_sequence)\.cpp|common/arguments\.cpp',
}
LIMITS = r'(common|indexer|searcher)/\w*limits\.h'  # where the limits are named


def is_in_group(path, group):
    return re.fullmatch(GROUPS[group], path) is not None
