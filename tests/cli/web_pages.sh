# Of pages only the report is read, whatever their layout is named after, and each is a report of its own.
mkdir web
cat >web/invisible.html <<'END'
<html><head><title></title><meta property="og:title" content="乌鲁木齐警方捣毁一处刷单窝点"></head><body>
<div id="meta_content"><a href="/">港城公安</a> <em id="publish_time">2023-03-02 10:00</em> 发表于江苏</div>
<div id="js_content" style="visibility: hidden; opacity: 0;"><p>3月1日，乌鲁木齐市公安局抓获刷单诈骗犯罪嫌疑人23名。</p>
<p><a name="OLE_LINK1">冻结资金1.38万元。</a></p></div></body></html>
END
cat >web/columns.html <<'END'
<html><head><title>Nine held over rented cards - Harbour News</title><link rel="canonical" href="/"></head>
<body><nav><a href="/">Sections</a></nav><div class="content-sidebar-wrap"><main>
<h1>Nine held over<br>rented cards</h1><p>Police in Wenzhou held nine people over telecom fraud.</p>
<div class="comments-area"><p>I lost 5 million yuan in Karamay, said a reader.</p></div></main>
<aside><p>A bank in Xi'an froze 100 accounts.</p></aside></div></body></html>
END
cat >web/cards.html <<'END'
<html><head><title>A bank froze three accounts - Harbour News</title><link rel="canonical" href="/">
<meta name="publishdate" content="last week"><meta name="source" content="来源：海港日报"></head>
<body><h1><a href="/">Harbour News</a></h1><div>Published: 2023-05-15 11:38</div>
<div class="elementor-widget"><p>A bank in Karamay froze three accounts after police warned it of telecom fraud.</p></div>
<article><p>Tomorrow will be cloudy.</p></article></body></html>
END
dragnet-index build web --index index 2>&1 | sed 's/;.*//'
dragnet-index dump --index index | python3 -c '
import json, sys
for report in sorted((r for r in map(json.loads, sys.stdin) if r["type"] == "report"), key=lambda r: r["path"]):
    print(*(report[key] for key in ("path", "title", "date", "source", "url", "text")), sep="\n", end="\n\n")
'
