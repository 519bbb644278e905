/** The only importer of Recharts. Only drawings import this, and drawings are loaded when a plot comes near: it is a large library. */
export { Bar, BarChart, CartesianGrid, Line, LineChart, ReferenceLine, XAxis, YAxis } from "recharts";
export type { BarShapeProps, XAxisTickContentProps, DotItemDotProps } from "recharts";
