/** Easter Sunday of a Gregorian year, YYYY-MM-DD (the algorithm of Meeus, Jones and Butcher). */
export function easterSunday(year: number): string {
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const golden = year % 19
  const corrected = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - corrected + 15) % 30
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const days = epact + weekday - 7 * late + 114
  const day = new Date(Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1))
  return day.toISOString().slice(0, 10)
}
