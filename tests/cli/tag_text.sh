# Each tag with the sentence that proves it.
show dragnet-index tag reports/karamay.txt
show dragnet-index tag reports/zh/shuadan.txt
