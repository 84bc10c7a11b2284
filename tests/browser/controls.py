"""The controls of a page, as a reader finds them: by their words."""

from playwright.sync_api import Locator, Page


def status(page: Page) -> Locator:
    """Return the line that counts what is shown."""
    return page.get_by_role("search", name="Findings").get_by_role("status")


def words(page: Page) -> Locator:
    """Return the field for words."""
    return page.get_by_role("searchbox", name="Find")


def choice(page: Page, name: str) -> Locator:
    """Return a list to choose from."""
    return page.get_by_role("search", name="Findings").get_by_role("combobox", name=name)


def more(page: Page) -> None:
    """Open the fold that holds the other controls."""
    page.get_by_text("More: filters, downloads, keys").click()


def shown(page: Page) -> list[str]:
    """Return the ids of the findings that are shown, in order."""
    ids: list[str] = page.locator("[data-section] [data-finding]:not([hidden])").evaluate_all(
        "(all) => all.filter((one) => !one.closest('[hidden]')).map((one) => one.id)"
    )
    return ids
