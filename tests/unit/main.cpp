#define BOOST_TEST_MODULE dragnet
#include <boost/test/unit_test.hpp>
