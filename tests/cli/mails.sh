# Mails as programs keep them: encoded subjects, senders and bodies, several forms and attachments, pages that a browser saved as one
# file; as a text the header alone is read.
mkdir mails
python3 - <<'PY'
from email.message import EmailMessage
from email.header import Header

def mail(name, subject, sender, **bodies):
    message = EmailMessage()
    message['Received'] = 'from a by b; Tue, 07 Jan 2025 10:00:00 +0800'
    message['From'] = sender
    message['To'] = 'desk@paper.example'
    message['Subject'] = subject
    message['Date'] = 'Mon, 06 Jan 2025 10:00:00 +0800'
    message.set_content(bodies['text'], charset=bodies.get('charset', 'utf-8'), cte=bodies.get('cte'))
    if 'html' in bodies:
        message.add_alternative(bodies['html'], subtype='html')
    if 'attached' in bodies:
        message.add_attachment(bodies['attached'], maintype='application', subtype='pdf', filename='通报.pdf')
    with open('mails/' + name, 'wb') as file:
        file.write(bytes(message))

police = '武汉警方 <press@police.example>'
mail('base64.eml', '武汉警方打掉一个刷单诈骗团伙，抓获犯罪嫌疑人十二名', police, text='武汉警方抓获12名犯罪嫌疑人。\n', cte='base64')
mail('gbk.eml', '武汉警方抓获九人', police, text='武汉警方抓获9名诈骗犯罪嫌疑人。\n', charset='gbk', cte='quoted-printable')
mail('forms.eml', 'Seven held in Xi\'an', 'Harbour News <news@paper.example>', text='Your program shows no HTML.\n',
     html='<html><body><p>Police in Xi\'an held seven people over telecom fraud.</p></body></html>', attached=b'%PDF-1.7' * 99)
mail('picture.eml', 'Nothing to read', police, text=' \n', attached=b'%PDF-1.7')
PY
cat >mails/header.txt <<'TEXT'
Date: tomorrow
Sent: 2025-01-08
From: =?gb2312?B?zuS6ur6vt70=?= <press@police.example>
Subject: =?UTF-8?B?5q2m5rGJ6K2m5pa5?=
 =?UTF-8?B?5oqT6I635LiA5Lq6?=

武汉警方抓获1名诈骗犯罪嫌疑人。
TEXT
dragnet-index tag mails --with-text --format jsonl --verbose | python3 -c '
import json, sys
for line in sys.stdin:
    report = json.loads(line)
    print(*(report[name] for name in ("path", "title", "date", "source", "text")), sep=" | ")'
