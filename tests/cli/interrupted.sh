# index
# Ctrl-C publishes nothing, says so and leaves nothing behind.
for number in $(seq 4000); do
  echo "{\"id\": \"n$number\", \"text\": \"Police in Karamay arrested $number suspects of telecom fraud and froze bank cards.\"}"
done >many.jsonl
for signal in INT TERM; do
  for command in build update; do
    python3 - "$signal" "$command" <<'PYTHON'
import os, signal, subprocess, sys, time
name, command = sys.argv[1:]
run = subprocess.Popen(['dragnet-index', command, 'many.jsonl', '--index', 'index'], stderr=subprocess.PIPE, text=True)
while not any(name.startswith('staging') for name in os.listdir('index')):
    time.sleep(0.01)
run.send_signal(getattr(signal, 'SIG' + name))
print(command, run.communicate()[1].strip(), run.returncode)
PYTHON
  done
done
ls index | sed -E 's/^vocabulary-[0-9a-f]{32}/vocabulary-HASH/'
show dragnet-search --index index --count
