' Writes into the cells of workbooks what a file says, line by line, with tabs between: O opens one, S writes a text, N a number,
' T what somebody types, W saves it under another name. Cells are named by sheet, column and row, from 0.
Option Explicit

Sub Main(told As String)
    Dim files As Object, source As Object, parts, words As String, book As Object, cell As Object
    Dim hidden(0) As New com.sun.star.beans.PropertyValue, kind(0) As New com.sun.star.beans.PropertyValue
    hidden(0).Name = "Hidden" : hidden(0).Value = True
    kind(0).Name = "FilterName" : kind(0).Value = "Calc MS Excel 2007 XML"
    files = createUnoService("com.sun.star.ucb.SimpleFileAccess")
    source = createUnoService("com.sun.star.io.TextInputStream")
    source.setInputStream(files.openFileRead(told))
    source.setEncoding("UTF-8")
    Do While Not source.isEOF()
        words = source.readLine()
        parts = Split(words, Chr(9))
        If UBound(parts) > 0 Then
            Select Case parts(0)
            Case "O"
                book = StarDesktop.loadComponentFromURL(parts(1), "_blank", 0, hidden())
            Case "W"
                book.storeToURL(parts(1), kind())
                book.close(True)
            Case Else
                cell = book.Sheets.getByIndex(CInt(parts(1))).getCellByPosition(CInt(parts(2)), CInt(parts(3)))
                If parts(0) = "N" Then
                    cell.setValue(Val(parts(4)))
                ElseIf parts(0) = "T" Then
                    cell.setFormula(parts(4))
                Else
                    cell.setString(Plain(parts(4)))
                End If
            End Select
        End If
    Loop
    source.closeInput()
    StarDesktop.terminate()
End Sub

Function Plain(text As String) As String
    Dim at As Integer, one As String, result As String
    If InStr(text, "\") = 0 Then
        Plain = text
        Exit Function
    End If
    at = 1
    Do While at <= Len(text)
        one = Mid(text, at, 1)
        If one = "\" Then
            at = at + 1
            one = Mid(text, at, 1)
            If one = "n" Then one = Chr(10)
        End If
        result = result & one
        at = at + 1
    Loop
    Plain = result
End Function
