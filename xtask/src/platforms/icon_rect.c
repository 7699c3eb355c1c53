/* wine 8 does not know where an icon of the notification area is, and without that the tray drops every click.
   Linked into the test's program alone: the icon is where the pointer is, which is true whenever it is clicked. */
#include <windows.h>
#include <shellapi.h>

SHSTDAPI Shell_NotifyIconGetRect(const NOTIFYICONIDENTIFIER *icon, RECT *rect)
{
    POINT pointer;
    (void)icon;
    if (!GetCursorPos(&pointer)) return E_FAIL;
    rect->left = pointer.x - 8;
    rect->top = pointer.y - 8;
    rect->right = pointer.x + 8;
    rect->bottom = pointer.y + 8;
    return S_OK;
}

/* The name under which a caller looks that expects the function in a library. */
void *__imp_Shell_NotifyIconGetRect = (void *)Shell_NotifyIconGetRect;
