# Writes OUT: the SHA-256 of FILE in base64, as a Content-Security-Policy names the one style it allows.
file(SHA256 ${FILE} hex)
set(digits "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
set(base64 "")
foreach(at RANGE 0 60 6)  # three bytes are four digits
  string(SUBSTRING "${hex}00" ${at} 6 bytes)
  foreach(shift 18 12 6 0)
    math(EXPR digit "(0x${bytes} >> ${shift}) & 63")
    string(SUBSTRING "${digits}" ${digit} 1 digit)
    string(APPEND base64 "${digit}")
  endforeach()
endforeach()
string(SUBSTRING "${base64}" 0 43 base64)  # of 32 bytes; the last digit is padding
file(WRITE ${OUT} "sha256-${base64}=")
