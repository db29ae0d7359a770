# How a room, a program and a test are declared. One place, so that warnings, sanitizers and the
# precompiled header are the same for all of them.

find_program(REJOINDER_CCACHE ccache)
if(REJOINDER_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${REJOINDER_CCACHE}")
endif()

# mold links the sanitized test programs several times faster than bfd; it is optional.
find_program(REJOINDER_MOLD mold)
if(REJOINDER_MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  add_link_options(-fuse-ld=mold)
endif()

if(REJOINDER_SHARED_ROOMS)
  set(REJOINDER_ROOM_KIND SHARED)
else()
  set(REJOINDER_ROOM_KIND STATIC)
endif()

function(rejoinder_flags target)
  target_compile_definitions(${target} PRIVATE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_KEYWORDS
    QT_STRICT_ITERATORS REJOINDER_VERSION="${PROJECT_VERSION}")
  if(MSVC)
    target_compile_options(${target} PRIVATE /W4 /permissive- /utf-8)
    if(REJOINDER_WERROR)
      target_compile_options(${target} PRIVATE /WX)
    endif()
  else()
    # Designated initializers with defaults for the rest are how values are made here; -Wextra would forbid them.
    target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
                                             -Wno-missing-field-initializers)
    if(REJOINDER_WERROR)
      target_compile_options(${target} PRIVATE -Werror)
    endif()
    if(REJOINDER_SANITIZE)
      # Whatever is found ends the program; the recovery that is forbidden here exists for "undefined" alone.
      target_compile_options(${target} PRIVATE -fsanitize=${REJOINDER_SANITIZE} -fno-sanitize-recover=undefined
                                               -fno-omit-frame-pointer)
      target_link_options(${target} PRIVATE -fsanitize=${REJOINDER_SANITIZE})
    endif()
  endif()
endfunction()

# rejoinder_room(name SOURCES ... SEES ... [PRIVATELY ...])
#   SEES:      what its headers may include, passed on to whoever links it.
#   PRIVATELY: what only its sources may include; a room above cannot reach it through this one.
# Each room has an include root of its own that holds nothing but itself, so that "store/Store.h" only compiles where
# the store room is linked.
function(rejoinder_room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;SEES;PRIVATELY;PCH" ${ARGN})
  add_library(rejoinder_${name} ${REJOINDER_ROOM_KIND} ${ROOM_SOURCES})
  set(root "${CMAKE_BINARY_DIR}/include/${name}")
  file(MAKE_DIRECTORY "${root}")
  file(CREATE_LINK "${CMAKE_CURRENT_SOURCE_DIR}" "${root}/${name}" COPY_ON_ERROR SYMBOLIC)
  target_include_directories(rejoinder_${name} PUBLIC "${root}")
  target_link_libraries(rejoinder_${name} PUBLIC ${ROOM_SEES} PRIVATE ${ROOM_PRIVATELY})
  rejoinder_flags(rejoinder_${name})
  if(ROOM_PCH)
    target_precompile_headers(rejoinder_${name} PRIVATE ${ROOM_PCH})
  endif()
endfunction()

# rejoinder_test(name SOURCES ... LIBS ... [ENVIRONMENT ...])
# A Qt Test program named test_<name>, run by ctest without a display.
function(rejoinder_test name)
  cmake_parse_arguments(TEST "" "TIMEOUT" "SOURCES;LIBS;ENVIRONMENT;LABELS" ${ARGN})
  add_executable(test_${name} ${TEST_SOURCES})
  target_link_libraries(test_${name} PRIVATE Qt6::Test ${TEST_LIBS})
  rejoinder_flags(test_${name})
  if(REJOINDER_SANITIZE AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # A test's own file runs once: it compiles in half the time so, and that is over a hundred of them. Undefined
    # behaviour is looked for in what is tested.
    target_compile_options(test_${name} PRIVATE -O0 -fno-sanitize=undefined)
  endif()
  if(REJOINDER_SANITIZE STREQUAL "thread")
    target_sources(test_${name} PRIVATE $<TARGET_OBJECTS:rejoinder_tsan_handovers>)
    # QProcess makes a child that shares the memory of its parent until it becomes another program; without the last word
    # the sanitizer takes the parent for that child.
    list(APPEND TEST_ENVIRONMENT
         "TSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/tsan.supp:history_size=7:die_after_fork=0")
  endif()
  set_property(GLOBAL APPEND PROPERTY REJOINDER_TEST_PROGRAMS test_${name})
  add_test(NAME ${name} COMMAND test_${name})
  if(NOT TEST_TIMEOUT)
    set(TEST_TIMEOUT 120)
  endif()
  # A hang is one after a while; what is merely slow under a sanitizer, on a machine that has other work, is not.
  if(REJOINDER_SANITIZE)
    math(EXPR TEST_TIMEOUT "3 * ${TEST_TIMEOUT}")
  endif()
  set_tests_properties(${name} PROPERTIES TIMEOUT ${TEST_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LANG=C.UTF-8;QT_LOGGING_RULES=*.debug=false;${TEST_ENVIRONMENT}")
  if(TEST_LABELS)
    set_tests_properties(${name} PROPERTIES LABELS "${TEST_LABELS}")
  endif()
endfunction()
