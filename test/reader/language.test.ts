import { describe, expect, it } from 'vitest'
import { guessLanguage } from '../../electron/reader/language.ts'

describe('the language of a text', () => {
  it.each([
    ['en', 'The witness was heard in the office of the commission and asked that her name be left out of the report.'],
    ['fr', 'Le témoin a été entendu dans les locaux de la commission et a demandé que son nom ne soit pas cité.'],
    ['es', 'La testigo fue escuchada en la sede de la comisión y pidió que su nombre no se mencione en el informe.'],
    ['pt', 'A testemunha foi ouvida na sede da comissão e pediu que o seu nome não seja mencionado no relatório.'],
    ['de', 'Die Zeugin wurde in den Räumen der Kommission gehört und bat, dass ihr Name nicht in dem Bericht steht.'],
    ['ar', 'استمعت اللجنة إلى الشاهدة في مقرها، وطلبت ألا يذكر اسمها في التقرير.'],
    ['fa', 'شاهد در دفتر کمیسیون حاضر شد و گفت که نامش در گزارش ذکر نشود.'],
    ['ur', 'گواہ کو کمیشن کے دفتر میں سنا گیا اور اس نے کہا کہ اس کا نام رپورٹ میں نہ لکھا جائے۔'],
    ['ru', 'Свидетель был заслушан в помещении комиссии и попросил не указывать его имя.'],
    ['el', 'Η μάρτυρας ακούστηκε στα γραφεία της επιτροπής και ζήτησε να μη γραφτεί.'],
  ])('is %s', (language, text) => {
    expect(guessLanguage([text])).toBe(language)
  })

  it('is that of most of it', () => {
    expect(guessLanguage(['Kessan', 'استمعت اللجنة إلى الشاهدة في مقرها وطلبت ألا يذكر اسمها'])).toBe('ar')
  })

  it.each(['', 'Kessan', '0123456789 '.repeat(20), 'Kessan Selmar Liravia Marrenvaux '.repeat(5), '\ud800'.repeat(100)])(
    'is not guessed from %j',
    (text) => {
      expect(guessLanguage([text])).toBe('und')
    },
  )
})
