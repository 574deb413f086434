// ICU, for builds that link everything statically: 40 MB of it, most of it data, for which keten has no use. libical
// asks ICU only to reckon the days of a repeating event, and keten only writes calendars. Here ICU says that it cannot,
// which libical understands. Should a new libical want more of ICU, then linking fails.
#include <unicode/ucal.h>
#include <unicode/uenum.h>
#include <unicode/uloc.h>
#include <unicode/ustring.h>

namespace {

template <class Result>
Result refuse(UErrorCode* status, Result result) {
  *status = U_UNSUPPORTED_ERROR;
  return result;
}

void refuse(UErrorCode* status) { *status = U_UNSUPPORTED_ERROR; }

}  // namespace

extern "C" {

UCalendar* ucal_open(const UChar*, int32_t, const char*, UCalendarType, UErrorCode* status) {
  return refuse<UCalendar*>(status, nullptr);
}
void ucal_close(UCalendar*) {}
void ucal_add(UCalendar*, UCalendarDateFields, int32_t, UErrorCode* status) { refuse(status); }
int32_t ucal_get(const UCalendar*, UCalendarDateFields, UErrorCode* status) { return refuse(status, 0); }
int32_t ucal_getLimit(const UCalendar*, UCalendarDateFields, UCalendarLimitType, UErrorCode* status) {
  return refuse(status, 0);
}
UDate ucal_getMillis(const UCalendar*, UErrorCode* status) { return refuse(status, 0.0); }
void ucal_set(UCalendar*, UCalendarDateFields, int32_t) {}
void ucal_setAttribute(UCalendar*, UCalendarAttribute, int32_t) {}
void ucal_setDate(UCalendar*, int32_t, int32_t, int32_t, UErrorCode* status) { refuse(status); }
void ucal_setDateTime(UCalendar*, int32_t, int32_t, int32_t, int32_t, int32_t, int32_t, UErrorCode* status) {
  refuse(status);
}
void ucal_setMillis(UCalendar*, UDate, UErrorCode* status) { refuse(status); }
UEnumeration* ucal_getKeywordValuesForLocale(const char*, const char*, UBool, UErrorCode* status) {
  return refuse<UEnumeration*>(status, nullptr);
}
void uenum_close(UEnumeration*) {}
const char* uenum_next(UEnumeration*, int32_t*, UErrorCode* status) { return refuse<const char*>(status, nullptr); }
int32_t uloc_setKeywordValue(const char*, const char*, char*, int32_t, UErrorCode* status) { return refuse(status, 0); }
UChar* u_strFromUTF8Lenient(UChar*, int32_t, int32_t*, const char*, int32_t, UErrorCode* status) {
  return refuse<UChar*>(status, nullptr);
}

}  // extern "C"
