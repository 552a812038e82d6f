"""HTML that is torn, huge or means harm."""
from variants import as_file

FEW = ['plain', 'zst']
TEXT = 'The police solved a case of telecom fraud in Karamay and returned the money to the victims. '


def page(body, head='<title>The case</title>'):
    return f'<html><head>{head}</head><body>{body}</body></html>'.encode()


def html(code, data, slow=False, containers=FEW):
    return as_file(code, data, '.html', containers, ('first', 'last'), warc='text/html; charset=utf-8', slow=slow)


def variants():
    return [
        *html('27-deep', lambda: page('<div>' * 200_000 + TEXT)),
        *html('27-deep-inline', lambda: page('<b><i>' * 100_000 + TEXT)),
        *html('27-deep-unclosed-lists', lambda: page('<ul><li>' * 50_000 + TEXT + '</ul>' * 50_000)),
        *html('28-attributes', lambda: page('<p ' + ' '.join(f'a{n}=1' for n in range(100_000)) + f'>{TEXT}</p>')),
        *html('28-long-attribute', lambda: page(f'<p title="{"x" * 200_000}">{TEXT}</p>')),
        *html('28-same-attribute', lambda: page('<p ' + 'a=1 ' * 100_000 + f'>{TEXT}</p>')),
        *html('29-ampersands', lambda: page(TEXT + '&' * 2_000_000), slow=True),
        *html('29-unknown-entities', lambda: page(TEXT + '&nosuch; &#; &#x; &amp ' * 5_000)),
        *html('30-entities', page(TEXT + '&#27;]0;x&#7; &#x9b;31m &#8238; &#0; &#xD800; &#99999999999; &#x1F600; &lt;script&gt;')),
        *html('31-script', page(f'<script>hidden()</script><style>p {{}}</style><p>{TEXT}</p><p style="display: none">spam</p><noscript>no</noscript>')),
        *html('31-comment', page(f'<p>{TEXT}</p><!-- and here it goes on <p>{TEXT}')),
        *html('31-unclosed-script', page(f'<p>{TEXT}</p><script>var a = "{TEXT}')),
        *html('31-unclosed-title', page(f'<p>{TEXT}</p>', '<title>The case')),
        *html('31-cdata', page(f'<![CDATA[ {TEXT} ]]><p>{TEXT}</p><?php echo 1 ?>')),
        *html('32-script-title', page(f'<p>{TEXT}</p>', '<title>&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;</title>')),
        *html('32-formula-title', page(f'<p>{TEXT}</p>', '<title>=HYPERLINK("http://evil.example","x")</title>')),
        *html('32-torn-tag', page(f'<p>{TEXT}</p><a href="x')),
        *html('32-no-text', page('<img src=x>')),
    ]
