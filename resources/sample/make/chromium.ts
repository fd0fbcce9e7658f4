import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'

const source = new URL('../source/', import.meta.url)
const modules = new URL('../../../node_modules/', import.meta.url)
/** Pages are served to Chromium from these made-up addresses; everything else is refused. */
const origins = { desk: 'https://desk.example.org', newspaper: 'https://elfaro.example.org' } as const

/** Chromium with nothing but the pages of `source/` and the fonts of this project. */
export async function openBrowser() {
  const executablePath = [process.env.CHROMIUM_PATH ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
    (path) => path !== '' && existsSync(path),
  )
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--force-color-profile=srgb', '--disable-lcd-text'],
  })
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC' })
  await serve(context)
  const at = async <T>(url: string, use: (page: Page) => Promise<T>) => {
    const page = await context.newPage()
    await page.goto(url)
    await page.evaluate('document.fonts.ready')
    const result = await use(page)
    await page.close()
    return result
  }
  return {
    /** A4, tagged, with the dates of the letter instead of today's. */
    pdf: (name: string, madeOn: string) =>
      at(`${origins.desk}/${name}`, async (page) =>
        withFixedDates(await page.pdf({ preferCSSPageSize: true, tagged: true }), madeOn),
      ),
    png: (name: string, width: number) => at(`${origins.desk}/${name}`, (page) => shoot(page, width)),
    jpeg: (name: string, width: number, height: number) =>
      at(`${origins.desk}/${name}`, async (page) => {
        await page.setViewportSize({ width, height })
        return page.screenshot({ type: 'jpeg', quality: 82 })
      }),
    /** Pictures of a page that has a function `draw(second)`. */
    frames: (name: string, seconds: readonly number[]) =>
      at(`${origins.desk}/${name}`, async (page) => {
        await page.setViewportSize({ width: 640, height: 360 })
        const pictures: Buffer[] = []
        for (const second of seconds) {
          await page.evaluate(`draw(${second})`)
          pictures.push(await page.screenshot({ type: 'png' }))
        }
        return pictures
      }),
    /** A page as it stood after its script had run, with the note that browsers put on top of a saved page. */
    capture: (name: string, path: string) => {
      const url = `${origins.newspaper}${path}?source=${name}`
      return at(url, async (page) => {
        const address = `${origins.newspaper}${path}`
        const html = (await page.content()).replace(/<script>[\s\S]*?<\/script>\n?/g, '')
        const note = `<!-- saved from url=(${String(address.length).padStart(4, '0')})${address} -->`
        return html.replace(/^<!doctype html>/i, `<!DOCTYPE html>\n${note}\n`)
      })
    },
    close: () => browser.close(),
  }
}

async function shoot(page: Page, width: number): Promise<Buffer> {
  await page.setViewportSize({ width, height: 400 })
  const height = Math.ceil(Number(await page.evaluate('document.body.getBoundingClientRect().height')))
  await page.setViewportSize({ width, height })
  return page.screenshot({ type: 'png' })
}

async function serve(context: BrowserContext): Promise<void> {
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url())
    const isFont = url.pathname.startsWith('/fonts/')
    const name = url.searchParams.get('source') ?? basename(url.pathname)
    const file = isFont ? new URL(url.pathname.slice('/fonts/'.length), modules) : new URL(name, source)
    if (!existsSync(file)) return route.abort()
    const contentType = isFont ? 'font/woff2' : name.endsWith('.css') ? 'text/css' : 'text/html; charset=utf-8'
    return route.fulfill({ body: await readFile(file), contentType })
  })
}

/** The dates in a PDF's information dictionary replaced by others of the same length, so that no offset moves. */
function withFixedDates(pdf: Buffer, madeOn: string): Buffer {
  const date = `${madeOn.replaceAll('-', '')}090000+00'00'`
  const text = pdf.toString('latin1').replace(/(\/(?:Creation|Mod)Date \(D:)[^)]{21}(\))/g, `$1${date}$2`)
  return Buffer.from(text, 'latin1')
}
