# install_pages(PROGRAM [WHAT:FOLDER:NAME...]): the manual page of a program, its completions and further pages, which the program
# writes itself at build time (--generate WHAT).
include(GNUInstallDirs)

function(install_pages program)
  set(pages "man:${CMAKE_INSTALL_MANDIR}/man1:${program}.1"
            "complete-bash:${CMAKE_INSTALL_DATADIR}/bash-completion/completions:${program}"
            "complete-zsh:${CMAKE_INSTALL_DATADIR}/zsh/site-functions:_${program}"
            "complete-fish:${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d:${program}.fish"
            ${ARGN})
  foreach(page ${pages})
    string(REPLACE ":" ";" parts ${page})
    list(GET parts 0 what)
    list(GET parts 1 folder)
    list(GET parts 2 name)
    set(file ${CMAKE_CURRENT_BINARY_DIR}/generated/${what}/${name})
    add_custom_command(
      OUTPUT ${file}
      COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_CURRENT_BINARY_DIR}/generated/${what}
      COMMAND ${program} --generate ${what} > ${file}
      DEPENDS ${program}
      VERBATIM)
    list(APPEND files ${file})
    install(FILES ${file} DESTINATION ${folder})
  endforeach()
  add_custom_target(${program}-pages ALL DEPENDS ${files})
endfunction()
