# cmake -DCCHC=<program> -DCOMMANDS=<commands.cpp> -DSHARE=<folder> -P share.cmake
# Has the program write what a package ships beside it: pages for man(1) in both languages, completion for shells.
cmake_minimum_required(VERSION 3.25)

# Writes what the program prints to ${SHARE}/<path>.
function(write path)
  execute_process(COMMAND ${CCHC} ${ARGN} OUTPUT_VARIABLE text COMMAND_ERROR_IS_FATAL ANY)
  file(WRITE ${SHARE}/${path} "${text}")
endfunction()

file(STRINGS ${COMMANDS} lines REGEX "^extern const Command ")
foreach(line IN LISTS lines)
  string(REGEX REPLACE "^extern const Command (.*);$" "\\1" command "${line}")
  write(man/man1/cchc-${command}.1 ${command} --man --lang en)
  write(man/vi/man1/cchc-${command}.1 ${command} --man --lang vi)
endforeach()
write(man/man1/cchc.1 --man --lang en)
write(man/vi/man1/cchc.1 --man --lang vi)
write(bash-completion/completions/cchc completion bash --lang vi)
write(zsh/vendor-completions/_cchc completion zsh --lang vi)
write(fish/vendor_completions.d/cchc.fish completion fish --lang vi)
