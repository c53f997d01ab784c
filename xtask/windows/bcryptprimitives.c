/* Wine 8 has no bcryptprimitives.dll, from which the standard library of Rust takes its random numbers. Windows has it
   since version 8; this stands in for it where the tests run under wine, and is never shipped. */
#include <windows.h>

BOOLEAN NTAPI SystemFunction036(PVOID buffer, ULONG length);

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE data, SIZE_T length) {
  while (length > 0) {
    ULONG some = length > 65536 ? 65536 : (ULONG)length;
    if (!SystemFunction036(data, some)) return FALSE;
    data += some;
    length -= some;
  }
  return TRUE;
}
