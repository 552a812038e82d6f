// Ctrl-C and SIGTERM end a run at the next record, or piece of a file that is written, so that it
// can clean up.
#pragma once

namespace dragnet {

// From here on the signals only leave a note; a second one ends the program at once.
void watch_for_interrupts();

// Throws Error (interrupted, terminated) when a signal has come.
void throw_if_interrupted();

}  // namespace dragnet
