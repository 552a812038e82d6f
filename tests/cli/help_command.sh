# The options of one command.
show dragnet-index help tag
show dragnet-index rollback --help
show dragnet-index help tga
show dragnet-index --help
